package nl.lichtxpert.platform;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What tests ask of a printed document: its words, its pages, its picture, and which rules of the archive standards it breaks. */
public final class Pdfs {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdfs() {}

    /** The words in the order they are read, every run of white space one space. */
    public static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** The words of one page, counted from 1, from top to bottom as the eye sees them. */
    public static String wordsOfPage(byte[] pdf, int page) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    public static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The first page as a thermal printer would print it. */
    public static BufferedImage picture(byte[] pdf, int dotsPerInch) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch);
        }
    }

    /** Broken rules of PDF/A-3a and PDF/UA-1, empty when there are none. */
    public static List<String> brokenRules(byte[] pdf) throws Exception {
        var broken = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) broken.addAll(brokenRules(pdf, flavour));
        return broken;
    }

    private static List<String> brokenRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
             var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct().limit(20).toList();
        }
    }
}
