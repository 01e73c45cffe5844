package nl.lichtxpert.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;

/**
 * An answer on its way out, held back when its handler said it is the same for everybody ({@link Html#CACHE_TAGS}); any other answer passes straight through.
 * Our pages are written in one piece, so holding back is keeping that piece, not copying it.
 */
final class Captured extends HttpServletResponseWrapper {
    private final Piece piece;
    private String tags;
    private byte[] body;

    Captured(HttpServletResponse response) {
        super(response);
        piece = new Piece();
    }

    /** What the page depends on, when it may be kept. */
    Optional<String> tags() {
        return getStatus() == 200 ? Optional.ofNullable(tags) : Optional.empty();
    }

    /** The page held back; empty bytes when nothing was written. */
    byte[] body() {
        return body == null ? new byte[0] : body;
    }

    private boolean held() {
        return tags != null && getStatus() == 200;
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equals(Html.CACHE_TAGS)) tags = value;
        else super.addHeader(name, value);
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equals(Html.CACHE_TAGS)) tags = value;
        else super.setHeader(name, value);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!held()) super.setContentLengthLong(length);
    }

    @Override
    public void setContentLength(int length) {
        if (!held()) super.setContentLength(length);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!held()) super.flushBuffer();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return piece;
    }

    /** Where the page is written to. */
    private final class Piece extends ServletOutputStream {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!held()) {
                Captured.super.getOutputStream().write(bytes, from, length);
            } else if (body == null && from == 0 && length == bytes.length) {
                body = bytes;
            } else {
                var joined = java.util.Arrays.copyOf(body(), body().length + length);
                System.arraycopy(bytes, from, joined, joined.length - length, length);
                body = joined;
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void flush() throws IOException {
            if (!held()) Captured.super.getOutputStream().flush();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("pages are written in one go");
        }
    }
}
