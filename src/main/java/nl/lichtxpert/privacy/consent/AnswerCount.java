package nl.lichtxpert.privacy.consent;

import java.time.LocalDate;

/** So many answers of a kind ({@code ALLOWED}, {@code REFUSED}, {@code WITHDRAWN}) on a day. */
public record AnswerCount(LocalDate day, String answer, long count) {}
