/**
 * Shipping (verzending): packing tasks, the paper that travels with a parcel, and the parcel that left.
 *
 * <p>An order that is ready becomes a task: its number, weight and lines, and nothing of whom it is for. An employee opens a task to pack it and gets the
 * delivery address, the label and the packing slip for a quarter of an hour; each opening is one entry of the ledger.
 *
 * <p>Promises kept here: employees work on tasks, never on people (R3); the carrier gets no more than name and address (P6); no telephone, no e-mail address
 * and no price on paper that others see. Tables: schema {@code shipping}. Start reading at {@link nl.lichtxpert.shipping.Shipping}, the door; paper starts at
 * {@link nl.lichtxpert.shipping.PackingSlipPdf} and {@link nl.lichtxpert.shipping.LabelPdf}.
 */
package nl.lichtxpert.shipping;
