package nl.lichtxpert.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;

/**
 * An answer on its way out. A page is held back, so that the front can keep it ({@link Html#CACHE_TAGS}) or fill its places ({@link Slots}); anything else
 * passes straight through. Our pages are written in one piece, so holding back is keeping that piece, not copying it.
 */
final class Captured extends HttpServletResponseWrapper {
    private static final long UNKNOWN = -1;
    private final Piece piece;
    private String tags;
    private boolean open;
    private byte[] body;
    private long length = UNKNOWN;

    Captured(HttpServletResponse response) {
        super(response);
        piece = new Piece();
    }

    /** What the page depends on, when it may be kept. */
    Optional<String> tags() {
        return getStatus() == 200 ? Optional.ofNullable(tags) : Optional.empty();
    }

    /** Whether it holds nothing of anybody. */
    boolean open() {
        return open;
    }

    /** The page held back; empty bytes when nothing was written. */
    byte[] body() {
        return body == null ? new byte[0] : body;
    }

    /** Whether there is a page that the front must send. */
    boolean held() {
        return !isCommitted() && (tags().isPresent() || body != null);
    }

    private boolean page() {
        return tags != null && getStatus() == 200 || getContentType() != null && getContentType().startsWith("text/html");
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equals(Html.CACHE_TAGS)) tags = value;
        else if (name.equals(Html.OPEN)) open = true;
        else if (name.equalsIgnoreCase("Content-Length")) length = Long.parseLong(value);
        else super.addHeader(name, value);
    }

    @Override
    public void setHeader(String name, String value) {
        if (name.equals(Html.CACHE_TAGS)) tags = value;
        else if (name.equals(Html.OPEN)) open = true;
        else if (name.equalsIgnoreCase("Content-Length")) length = Long.parseLong(value);
        else super.setHeader(name, value);
    }

    @Override
    public void setContentLengthLong(long length) {
        this.length = length;
    }

    @Override
    public void setContentLength(int length) {
        this.length = length;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (page()) return;
        passLength();
        super.flushBuffer();
    }

    /** Tells the length of what was not held back. */
    private void passLength() {
        if (length != UNKNOWN && !isCommitted()) super.setContentLengthLong(length);
        length = UNKNOWN;
    }

    /** After the handler: what is not the front's to send is finished here. */
    void finish() {
        if (!held()) passLength();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return piece;
    }

    /** Where the page is written to. */
    private final class Piece extends ServletOutputStream {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!page()) {
                passLength();
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
            if (!page()) Captured.super.getOutputStream().flush();
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
