package nl.lichtxpert.privacy.consent;

/**
 * Shows that this visitor said yes to a use, and that nothing speaks against it now. Whoever loads a tag or fits offers takes one as argument; only this room
 * can make it, so code without consent does not compile.
 */
public final class Permission {
    private final Use use;

    Permission(Use use) {
        this.use = use;
    }

    public Use use() {
        return use;
    }

    /** The permission itself, when it is for that use. @throws IllegalStateException when it is for another: a wrong program */
    public Permission forUse(Use wanted) {
        if (use != wanted) throw new IllegalStateException("permission for " + use + " used for " + wanted);
        return this;
    }
}
