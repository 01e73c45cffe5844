package nl.lichtxpert.catalog;

/** Energy efficiency class of a light source on the scale A to G of Regulation (EU) 2019/2015, annex II. */
public enum EnergyClass {
    A, B, C, D, E, F, G;

    /**
     * The class that belongs to a useful flux and a power.
     *
     * @param lumen useful luminous flux, 1 or more
     * @param milliwatt on-mode power, 1 or more
     * @param factor F(TM) of annex II table 1: 1.000 non-directional mains, 0.926 non-directional non-mains, 1.176 directional mains, 1.089 directional
     * non-mains
     */
    public static EnergyClass of(int lumen, int milliwatt, double factor) {
        double efficacy = lumen * 1000.0 / milliwatt * factor;
        if (efficacy >= 210) return A;
        if (efficacy >= 185) return B;
        if (efficacy >= 160) return C;
        if (efficacy >= 135) return D;
        if (efficacy >= 110) return E;
        if (efficacy >= 85) return F;
        return G;
    }
}
