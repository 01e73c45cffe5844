package nl.lichtxpert.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.buyers.PostalAddress;

/**
 * What is sealed of an account holder; class ACCOUNT. Lives only inside a {@code Personal} or the sealed record.
 *
 * @param telephone empty text when not given
 * @param totp secret of the code app, Base32; empty text when codes are off
 * @param addresses the address book, the first is used when nothing else is chosen
 * @param userName a name to sign in with beside the address; empty text when none was chosen
 * @param kept wish lists and light plans she wants to find again, the newest first
 */
public record Profile(String email, String name, String telephone, String totp, List<PostalAddress> addresses, String userName, List<Kept> kept) {
    /** Most addresses one account keeps. */
    public static final int MOST_ADDRESSES = 12;
    /** Most wish lists and light plans one account keeps. */
    public static final int MOST_KEPT = 40;

    public Profile {
        addresses = List.copyOf(addresses);
        kept = List.copyOf(kept);
        if (addresses.size() > MOST_ADDRESSES) throw new IllegalArgumentException("too many addresses");
        if (kept.size() > MOST_KEPT) throw new IllegalArgumentException("too much kept");
    }

    /** Of somebody who begins. */
    public static Profile of(String email, String name, String telephone, List<PostalAddress> addresses) {
        return new Profile(email, name, telephone, "", addresses, "", List.of());
    }

    /** Somebody of whom no more than an address is known: a letter can go there. */
    static Profile of(String email) {
        return of(email, "", "", List.of());
    }

    public Profile withName(String name, String telephone) {
        return new Profile(email, name, telephone, totp, addresses, userName, kept);
    }

    Profile withEmail(String email) {
        return new Profile(email, name, telephone, totp, addresses, userName, kept);
    }

    Profile withTotp(String totp) {
        return new Profile(email, name, telephone, totp, addresses, userName, kept);
    }

    Profile withUserName(String userName) {
        return new Profile(email, name, telephone, totp, addresses, userName, kept);
    }

    private Profile with(List<PostalAddress> addresses) {
        return new Profile(email, name, telephone, totp, addresses, userName, kept);
    }

    /** One more, or another in place of one; {@code position} counts from 0, one past the end adds. */
    public Profile withAddress(int position, PostalAddress address) {
        var all = new ArrayList<>(addresses);
        if (position < all.size()) all.set(position, address);
        else all.add(address);
        return with(all);
    }

    public Profile withoutAddress(int position) {
        var all = new ArrayList<>(addresses);
        if (position < all.size()) all.remove(position);
        return with(all);
    }

    /** The address that is used when nothing else is chosen. */
    public Profile withFirst(int position) {
        var all = new ArrayList<>(addresses);
        if (position < all.size()) all.addFirst(all.remove(position));
        return with(all);
    }

    /** Keeps a list or plan, under the name it has now when it was kept before; one too many pushes the oldest out. */
    public Profile keeping(Kept one) {
        return withKept(Stream.concat(Stream.of(one), kept.stream().filter(other -> !other.id().equals(one.id()))).limit(MOST_KEPT).toList());
    }

    /** Under another name. */
    public Profile renaming(String id, String name) {
        return withKept(kept.stream().map(one -> one.id().equals(id) ? one.named(name) : one).toList());
    }

    public Profile letting(String id) {
        return withKept(kept.stream().filter(one -> !one.id().equals(id)).toList());
    }

    private Profile withKept(List<Kept> kept) {
        return new Profile(email, name, telephone, totp, addresses, userName, kept);
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Profile";
    }
}
