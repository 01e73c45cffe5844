package nl.lichtxpert.accounts;

import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.buyers.PostalAddress;

/**
 * What is sealed of an account holder; class ACCOUNT. Lives only inside a {@code Personal} or the sealed record.
 *
 * @param telephone empty text when not given
 * @param totp secret of the code app, Base32; empty text when codes are off
 * @param addresses the address book, the first is used when nothing else is chosen
 */
public record Profile(String email, String name, String telephone, String totp, List<PostalAddress> addresses) {
    /** Most addresses one account keeps. */
    public static final int MOST_ADDRESSES = 12;

    public Profile {
        addresses = List.copyOf(addresses);
        if (addresses.size() > MOST_ADDRESSES) throw new IllegalArgumentException("too many addresses");
    }

    public Profile withName(String name, String telephone) {
        return new Profile(email, name, telephone, totp, addresses);
    }

    Profile withEmail(String email) {
        return new Profile(email, name, telephone, totp, addresses);
    }

    Profile withTotp(String totp) {
        return new Profile(email, name, telephone, totp, addresses);
    }

    /** One more, or another in place of one; {@code position} counts from 0, one past the end adds. */
    public Profile withAddress(int position, PostalAddress address) {
        var all = new ArrayList<>(addresses);
        if (position < all.size()) all.set(position, address);
        else all.add(address);
        return new Profile(email, name, telephone, totp, all);
    }

    public Profile withoutAddress(int position) {
        var all = new ArrayList<>(addresses);
        if (position < all.size()) all.remove(position);
        return new Profile(email, name, telephone, totp, all);
    }

    /** The address that is used when nothing else is chosen. */
    public Profile withFirst(int position) {
        var all = new ArrayList<>(addresses);
        if (position < all.size()) all.addFirst(all.remove(position));
        return new Profile(email, name, telephone, totp, all);
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Profile";
    }
}
