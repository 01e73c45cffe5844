/**
 * Reviews (beoordelingen): what buyers say of what they received. Only who received an article may review it, from her order's own page; all that stand are
 * shown, good and bad, and all count in the average; nothing is given in return. Anybody may report one; an employee decides with a reason, which author and
 * reporter can read (Regulation (EU) 2022/2065, art. 16 and 17; art. 6:193c BW).
 *
 * <p>What an author writes is shown to everybody because she asked for that, under a name she makes up. It stays until she takes it away. A report holds no
 * word of its own: a ground out of a list.
 *
 * <p>Tables: schema {@code reviews}. Start reading at {@link nl.lichtxpert.reviews.Reviews}, the door.
 */
package nl.lichtxpert.reviews;
