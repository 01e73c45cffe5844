package nl.lichtxpert.catalog;

/** What Regulation (EU) 2017/1369 and (EU) 2019/2015 ask of an article's energy label. */
public enum LabelDuty {
    /** The article is a light source (or cannot be opened to free it): label, arrow and product information sheet beside every price. */
    LIGHT_SOURCE,
    /** A luminaire with a removable light source: never an arrow (art. 6(d) of 2017/1369), only the sentence that names the class of the source inside. */
    CONTAINING_PRODUCT,
    /** No light source inside: a bare luminaire, a dimmer, a driver, a lampshade. */
    NO_LIGHT_SOURCE
}
