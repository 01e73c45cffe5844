package nl.lichtxpert;

/** The map of the house: whoever needs another room adds it here, with a reason in the commit, or finds another way. */
final class RoomTable {
    /** Room -> rooms it may use. Everybody may use platform and privacy (the vocabulary); the root wires and may use all. */
    static final String MAY_USE = """
            platform         ->
            privacy          ->
            privacy.register ->
            privacy.ledger   -> privacy.register
            privacy.retention -> privacy.ledger privacy.register
            privacy.vault    -> privacy.ledger privacy.register
            privacy.consent  -> privacy.register
            analytics        -> privacy.consent
            web              -> privacy.register privacy.consent analytics
            support          -> privacy.ledger
            breach           -> privacy.ledger privacy.register privacy.vault
            backup           ->
            statement        -> privacy.register privacy.ledger
            partners         -> privacy.register
            legal            -> statement
            catalog          ->
            changes          ->
            content          -> catalog
            pricing          -> catalog
            promotions       -> catalog pricing
            stock            ->
            search           -> catalog search.language
            search.language  ->
            pictures         -> catalog
            media            -> catalog web
            photometry       ->
            fit              -> catalog
            advice           -> catalog search.language
            reviews          -> orders
            offers           ->
            storefront       -> recalls offers catalog pricing advice search pictures legal web photometry fit reviews promotions media content
            claims           ->
            choices          -> analytics privacy.consent privacy.register storefront web
            finder           -> catalog fit storefront web
            openness         -> statement privacy.register storefront web
            lightplan        -> catalog storefront web
            shortlist        -> catalog search storefront web
            cart             -> catalog pricing stock storefront web promotions
            buyers           -> privacy.vault
            orders           -> catalog pricing stock
            payments         -> privacy.ledger orders storefront web partners
            testbank         -> payments web
            invoices         -> orders buyers privacy.ledger privacy.vault
            shipping         -> orders buyers partners
            recalls          ->
            alerts           -> accounts backoffice buyers catalog mail orders privacy.vault recalls staff stock storefront web
            calls            -> backoffice buyers cases orders privacy.evidence staff storefront web
            cases            -> accounts backoffice buyers orders mail partners rights staff storefront web privacy.evidence privacy.vault
            checkout         -> accounts companies cart catalog pricing orders payments buyers legal storefront web privacy.vault statement promotions
            mail             -> orders invoices shipping buyers checkout legal web privacy.vault partners
            credentials      ->
            accounts         -> orders buyers credentials privacy.vault
            api              -> backoffice catalog changes goods orders pricing privacy.vault shipping staff stock storefront web
            companies        -> accounts orders invoices buyers storefront web
            myaccount        -> accounts companies buyers cart checkout choices credentials invoices lightplan mail orders returns rights shortlist storefront web privacy.vault
            notices          -> cart catalog mail storefront web privacy.vault
            staff            -> mail web credentials privacy.ledger privacy.vault
            returns          -> catalog stock orders payments invoices shipping buyers mail storefront web privacy.vault
            myorder          -> buyers orders payments invoices shipping mail checkout returns legal storefront web reviews
            defects          -> backoffice buyers cases checkout invoices orders payments staff storefront web
            exchanges        -> buyers cart checkout orders payments returns money storefront web
            inspections      -> backoffice buyers cases orders returns staff storefront web privacy.vault
            money            -> orders payments returns buyers mail backoffice staff storefront web privacy.vault
            privacy.evidence ->
            rights           -> orders buyers invoices mail storefront web privacy.register privacy.ledger privacy.vault privacy.retention reviews
            proofs           -> buyers invoices rights mail storefront web privacy.register privacy.evidence privacy.ledger privacy.retention
            backoffice       -> claims rights notices analytics search proofs catalog pricing stock orders payments invoices shipping mail credentials staff storefront web reviews partners support returns breach
            fraud            -> backoffice buyers orders payments staff storefront web privacy.register privacy.ledger privacy.retention privacy.vault
            goods            -> backoffice catalog changes orders pricing staff stock storefront web promotions media photometry content advice
            worklists        -> backoffice claims mail money orders staff storefront web
            suppliers        -> backoffice changes pricing staff storefront web
            dashboard        -> backoffice worklists pricing rights breach proofs privacy.retention staff storefront web
            setup            -> backoffice changes mail partners staff storefront web
            """;

    private RoomTable() {}
}
