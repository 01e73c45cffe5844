/**
 * Set-up (inrichten): everything an owner has to say before the shop opens, in the browser, each setting explained where it is asked.
 *
 * <p>What is set goes to a file the program writes in its data folder, the mail server's password beside the keys; settings of the operator win and are shown
 * as such. The settings of a program are read once, so what was changed holds when the shop opens again, which one press does. Until the first time nobody but
 * employees gets in. Tables: none. Start reading at {@link nl.lichtxpert.setup.SetupPages}.
 */
package nl.lichtxpert.setup;
