/**
 * Content (eigen teksten): pages of advice and of service that employees write in Markdown, each in Dutch and English, each version kept.
 *
 * <p>What is typed is text: every sign that means something to a browser is written out, links lead within the shop or to https alone, and what Markdown
 * knows here is headings, paragraphs, lists, tables, emphasis and links. The pages of advice that come with the shop are shown until somebody writes one in
 * their place, and again when hers is taken away.
 *
 * <p>Tables: {@code content.page}, {@code version}. Start reading at {@link nl.lichtxpert.content.Contents}.
 */
package nl.lichtxpert.content;
