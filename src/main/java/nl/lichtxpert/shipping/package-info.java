/**
 * Shipping (verzending): the paper that travels with a parcel.
 *
 * <p>For a customer: a packing slip (pakbon) that says what is in the box and nothing about prices, and a label that shows the carrier no more than
 * name and address. Promises kept here: no telephone, no e-mail address and no price on paper that others see; a document that names nobody when it is logged.
 *
 * <p>Start reading at {@link nl.lichtxpert.shipping.PackingSlipPdf} and {@link nl.lichtxpert.shipping.LabelPdf}.
 */
package nl.lichtxpert.shipping;
