package nl.lichtxpert.pictures;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which drawing belongs to which shape of the catalogue's vocabulary. */
final class Shapes {
    /** Draws one lamp with its light and says where its outline lies. */
    @FunctionalInterface
    interface Drawing {
        Box draw(Studio s);
    }

    private static final Map<String, Drawing> ALL = all();

    private Shapes() {}

    /** The drawing of that shape; a parcel of light for a word that is newer than this list. */
    static Drawing of(String shape) {
        return ALL.getOrDefault(shape, Technics::unknown);
    }

    static Set<String> known() {
        return ALL.keySet();
    }

    private static Map<String, Drawing> all() {
        var map = new HashMap<String, Drawing>();
        sources(map);
        hanging(map);
        standing(map);
        outside(map);
        working(map);
        return Map.copyOf(map);
    }

    private static void sources(Map<String, Drawing> map) {
        map.put("a60", Bulbs::pear);
        map.put("candle", Bulbs::candle);
        map.put("candle-tip", Bulbs::tip);
        map.put("ball", Bulbs::ball);
        map.put("globe", Bulbs::globe);
        map.put("edison", Bulbs::edison);
        map.put("tubular", Bulbs::tubular);
        map.put("fridge", Bulbs::fridge);
        map.put("signal", Bulbs::signal);
        map.put("high-bay-lamp", Bulbs::highPower);
        map.put("capsule", Bulbs::capsule);
        map.put("spot", Spots::spot);
        map.put("spot-small", Spots::small);
        map.put("reflector", Spots::reflector);
        map.put("par", Spots::par);
        map.put("ar111", Spots::ar111);
        map.put("disc", Spots::disc);
        map.put("linear", Tubes::linear);
        map.put("tube-t8", Tubes::t8);
        map.put("tube-t5", Tubes::t5);
        map.put("pl", Tubes::pl);
        map.put("linestra", Tubes::linestra);
    }

    private static void hanging(Map<String, Drawing> map) {
        map.put("pendant-dome", Pendants::dome);
        map.put("pendant-cone", Pendants::cone);
        map.put("pendant-globe", Pendants::globe);
        map.put("pendant-cylinder", Pendants::cylinder);
        map.put("pendant-bar", Pendants::bar);
        map.put("pendant-basket", Pendants::basket);
        map.put("pendant-ring", Pendants::ring);
        map.put("cord-set", Hanging::cordSet);
        map.put("chandelier", Hanging::chandelier);
        map.put("shade", Hanging::shade);
        map.put("ceiling-round", Ceilings::round);
        map.put("ceiling-square", Ceilings::square);
        map.put("ceiling-semi", Ceilings::semi);
        map.put("surface-spot", Ceilings::surfaceSpot);
        map.put("spot-bar", Ceilings::spotBar);
        map.put("recessed-round", Ceilings::recessedRound);
        map.put("recessed-square", Ceilings::recessedSquare);
        map.put("downlight", Ceilings::downlight);
        map.put("track-spot", Rails::spot);
        map.put("track", Rails::track);
    }

    private static void standing(Map<String, Drawing> map) {
        map.put("wall-up-down", Walls::upDown);
        map.put("wall-globe", Walls::globe);
        map.put("wall-arm", Walls::arm);
        map.put("wall-bar", Walls::bar);
        map.put("mirror-bar", Walls::mirror);
        map.put("picture-bar", Walls::picture);
        map.put("night-light", Walls::night);
        map.put("floor-arc", Floors::arc);
        map.put("floor-straight", Floors::straight);
        map.put("floor-tripod", Floors::tripod);
        map.put("floor-reading", Floors::reading);
        map.put("table-shade", Tables::shade);
        map.put("table-globe", Tables::globe);
        map.put("table-portable", Tables::portable);
        map.put("desk-arm", Tables::desk);
        map.put("clamp", Tables::clamp);
        map.put("cabinet-bar", Lines::cabinet);
        map.put("strip", Lines::strip);
        map.put("profile", Lines::profile);
        map.put("rope", Lines::rope);
        map.put("string-lights", Lines::stringLights);
        map.put("fairy-lights", Lines::fairy);
    }

    private static void outside(Map<String, Drawing> map) {
        map.put("outdoor-wall-lantern", Lanterns::wall);
        map.put("outdoor-wall-cube", Lanterns::cube);
        map.put("outdoor-wall-cylinder", Lanterns::cylinder);
        map.put("pedestal", Lanterns::pedestal);
        map.put("lamp-post", Lanterns::post);
        map.put("bollard", Garden::bollard);
        map.put("ground-spot", Garden::ground);
        map.put("spike-spot", Garden::spike);
        map.put("floodlight", Garden::flood);
        map.put("work-light", Garden::work);
        map.put("solar-stake", Garden::stake);
        map.put("street", Garden::street);
    }

    private static void working(Map<String, Drawing> map) {
        map.put("panel-square", Business::panel);
        map.put("panel-long", Business::panelLong);
        map.put("batten", Business::batten);
        map.put("batten-ip65", Business::waterproof);
        map.put("high-bay", Business::highBay);
        map.put("low-bay", Business::lowBay);
        map.put("line", Business::line);
        map.put("emergency", Business::emergency);
        map.put("exit-sign", Business::exit);
        map.put("dimmer-wall", Controls::dimmer);
        map.put("dimmer-cord", Controls::dimmerCord);
        map.put("driver", Technics::driver);
        map.put("transformer", Technics::transformer);
        map.put("sensor-round", Controls::sensor);
        map.put("starter", Technics::starter);
        map.put("ballast", Technics::ballast);
        map.put("holder", Technics::holder);
        map.put("connector", Technics::connector);
        map.put("junction-box", Technics::junctionBox);
        map.put("switch", Controls::switchPlate);
        map.put("remote", Controls::remote);
        map.put("hub", Controls::hub);
        map.put("battery", Technics::battery);
        map.put("service", Controls::service);
    }
}
