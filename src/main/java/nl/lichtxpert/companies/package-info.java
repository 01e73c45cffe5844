/**
 * Companies (zakelijke klanten): several employees who order for one company, each with an account of her own and with what she may do there: buy, see
 * invoices, manage. Orders placed for a company are the company's: who leaves no longer sees them, and who stays does.
 *
 * <p>Promises kept here: a company is nobody's data (D12), its name and numbers stand here as they do in the trade register; its employees are people: who
 * belongs to it is declared, in her copy, and ends with her account or when she leaves. A colleague's name and address are opened under the ledger, so that
 * she can see who managed her. An invited address lies sealed for a week. A purchase reference that is a number stands beside the order; whatever else was
 * typed there lies sealed with the order alone.
 *
 * <p>Tables: schema {@code companies}. Start reading at {@link nl.lichtxpert.companies.Companies}, the door.
 */
package nl.lichtxpert.companies;
