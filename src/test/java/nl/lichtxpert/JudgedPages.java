package nl.lichtxpert;

import java.util.List;

/** Kinds of pages the judge looks at that need nothing but their address, as name and address. */
final class JudgedPages {
    static final List<String> WALK = """
            home=/
            category=/lichtbronnen/ledlampen
            search=/zoeken?q=dimbare+e27+lamp+warm+wit
            product=/artikel/ledlamp-peer-e27-8-w-806-lm-in-drie-standen
            statement=/privacy
            department=/binnenverlichting
            found nothing=/zoeken?q=qqqqqq
            question=/zoeken?q=waarom+knippert+mijn+lamp
            spot=/artikel/ledspot-gu5-3-4-4-w-345-lm-2700-k-dimbaar
            finder=/lampzoeker
            finder's answer=/lampzoeker?fitting=E14&vorm=candle&watt=40&dimmer=led
            calculator=/lichtberekening
            calculator's answer=/lichtberekening?lengte=7&breedte=5&hoogte=2,7&taak=office
            compare=/vergelijken?artikel=VK-101868&artikel=HO-775185
            wish list=/verlanglijst
            advice=/lichtadvies
            advice page=/lichtadvies/knipperende-ledlamp
            energy label=/energielabel/HO-775185
            product sheet=/productinformatieblad/HO-775185
            service=/klantenservice
            contact=/contact
            withdraw=/herroepen
            my data=/mijn-gegevens
            evidence=/privacy/bewijs
            cookies=/privacy/cookies
            cookie settings=/cookie-instellingen
            register=/privacy/register
            newsletter=/nieuwsbrief
            sign in=/account/inloggen
            luminaire=/artikel/hanglamp-noorder-55-cm-zwart
            sold out=/artikel/ledlamp-peer-e27-14-w-1521-lm-2700-k-dimbaar
            clearance=/artikel/tl-buis-t8-60-cm-18-w-kleur-830
            many variants=/artikel/lampenkap-trommel-30-cm-linnen
            list price=/artikel/hanglamp-betonklok-15-cm-grijs
            made to measure=/artikel/maatwerk-ledstrip-opbouwprofiel-2700-k-per-meter
            long name=/artikel/filamentlamp-globe-125-mm-e27-5-w-200-lm-rookglas-dimbaar
            category narrowed=/lichtbronnen/ledlampen?fitting=E27&dimbaar=yes
            category of none=/lichtbronnen/ledlampen?fitting=E27&prijs=9000-9999
            services=/diensten
            compare nothing=/vergelijken
            finder with a fault=/lampzoeker?fitting=GU5.3&aantal=x
            calculator with a fault=/lichtberekening?lengte=x&taak=office
            recalls=/terugroepacties
            version=/privacy/versies/2026-11-22
            question about service=/zoeken?q=verzendkosten
            let go=/zoeken?q=hanglamp+keuken+3+lichts
            delivery and costs=/bestellen-en-bezorgen
            payment=/betalen
            returns=/retourneren
            guarantee=/garantie
            old lamps=/oude-lampen-inleveren
            complaints=/klachten
            about=/over-ons
            terms=/algemene-voorwaarden
            accessibility=/toegankelijkheid
            recipients=/privacy/ontvangers
            terms of keeping=/privacy/termijnen
            versions=/privacy/versies
            archive of newsletters=/nieuwsbrief/archief
            keep me posted=/op-de-hoogte/hanglamp-noorder-55-cm-zwart
            new account=/account/aanmaken
            sign in by link=/inloggen/link
            not there=/bestaat-niet
            English home=/en/
            English search=/en/search?q=dimmable+e27
            English product=/en/article/hanglamp-noorder-55-cm-zwart
            English category=/en/light-sources/led-bulbs
            English advice page=/en/lighting-advice
            """.lines().toList();

    private JudgedPages() {}
}
