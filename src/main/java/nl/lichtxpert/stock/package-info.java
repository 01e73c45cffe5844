/**
 * Stock (voorraad): how many pieces can be sold now. Taken in the order's own transaction and never below zero; given back when the order dies. Knows no
 * person.
 */
package nl.lichtxpert.stock;
