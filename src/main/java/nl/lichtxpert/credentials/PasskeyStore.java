package nl.lichtxpert.credentials;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** SQL of {@code credentials.passkey} and {@code credentials.ceremony}. */
final class PasskeyStore {
    private static final String ALL = "credential_id, account, public_key, attestation, sign_count, kind, backed_up, made_at, used_at";
    private static final Sql ADD = Sql.vault("""
            insert into credentials.passkey (credential_id, realm, account, public_key, attestation, sign_count, kind, backed_up, made_at, used_at)
            values (:id, :realm, :account, :publicKey, :attestation, :count, :kind, :backedUp, :now, :now) on conflict (credential_id) do nothing""");
    private static final Sql FIND = Sql.vault("select " + ALL + " from credentials.passkey where credential_id = :id and realm = :realm");
    private static final Sql OF = Sql.vault("select " + ALL + " from credentials.passkey where account = :account and realm = :realm order by made_at");
    private static final Sql USED = Sql.vault("""
            update credentials.passkey set sign_count = :count, backed_up = :backedUp, used_at = :now where credential_id = :id and realm = :realm""");
    private static final Sql REMOVE = Sql.vault("""
            delete from credentials.passkey where account = :account and realm = :realm and encode(sha256(credential_id), 'hex') = :hash""");
    private static final Sql REMOVE_ALL = Sql.vault("delete from credentials.passkey where account = :account and realm = :realm");
    private static final Sql BEGIN = Sql.vault("""
            insert into credentials.ceremony (secret_hash, realm, account, challenge, began_at) values (:hash, :realm, :account, :challenge, :now)""");
    private static final Sql TAKE = Sql.vault("""
            delete from credentials.ceremony where secret_hash = :hash and realm = :realm and began_at > :since returning account, challenge""");
    private static final Sql FORGET = Sql.vault("delete from credentials.ceremony where began_at <= :since");

    /** A ceremony that was under way. */
    record Taken(Optional<PersonRef> account, Bytes challenge) {}

    boolean add(Tx tx, Realm realm, PersonRef account, CredentialRecord made, Passkey.Kind kind, Instant now) {
        return tx.sql(ADD).set("id", made.getCredentialId().getBytes()).set("realm", realm).set("account", account)
                .set("publicKey", made.getPublicKey().getBytes()).set("attestation", made.getAttestationObject().getBytes())
                .set("count", made.getSignatureCount()).set("kind", kind).set("backedUp", made.isBackupState()).set("now", now).update() == 1;
    }

    Optional<CredentialRecord> find(Tx tx, Realm realm, Bytes id) {
        return tx.sql(FIND).set("id", id.getBytes()).set("realm", realm).one(PasskeyStore::credential);
    }

    List<CredentialRecord> credentials(Tx tx, Realm realm, PersonRef account) {
        return tx.sql(OF).set("account", account).set("realm", realm).list(PasskeyStore::credential);
    }

    List<Passkey> of(Tx tx, Realm realm, PersonRef account) {
        return tx.sql(OF).set("account", account).set("realm", realm).list(row -> new Passkey(hash(row.bytes("credential_id")),
                Passkey.Kind.valueOf(row.text("kind")), row.flag("backed_up"), row.instant("made_at"), row.instant("used_at")));
    }

    void used(Tx tx, Realm realm, CredentialRecord after, Instant now) {
        tx.sql(USED).set("id", after.getCredentialId().getBytes()).set("realm", realm).set("count", after.getSignatureCount())
                .set("backedUp", after.isBackupState()).set("now", now).update();
    }

    boolean remove(Tx tx, Realm realm, PersonRef account, String hash) {
        return tx.sql(REMOVE).set("account", account).set("realm", realm).set("hash", hash).update() == 1;
    }

    void removeAll(Tx tx, Realm realm, PersonRef account) {
        tx.sql(REMOVE_ALL).set("account", account).set("realm", realm).update();
    }

    void begin(Tx tx, String hash, Realm realm, Optional<PersonRef> account, Bytes challenge, Instant now) {
        tx.sql(BEGIN).set("hash", hash).set("realm", realm).set("account", account.map(PersonRef::value)).set("challenge", challenge.getBytes())
                .set("now", now).update();
    }

    /** Each ceremony ends with the first answer. */
    Optional<Taken> take(Tx tx, String hash, Realm realm, Instant since) {
        return tx.sql(TAKE).set("hash", hash).set("realm", realm).set("since", since)
                .one(row -> new Taken(row.optionalUuid("account").map(PersonRef::new), new Bytes(row.bytes("challenge"))));
    }

    int forget(Tx tx, Instant since) {
        return tx.sql(FORGET).set("since", since).update();
    }

    /** A user handle is the account's own reference and nothing else. */
    static Bytes handle(PersonRef account) {
        UUID id = account.value();
        return new Bytes(java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array());
    }

    private static CredentialRecord credential(Row row) {
        return ImmutableCredentialRecord.builder().credentialType(PublicKeyCredentialType.PUBLIC_KEY).credentialId(new Bytes(row.bytes("credential_id")))
                .userEntityUserId(handle(new PersonRef(row.uuid("account")))).publicKey(new ImmutablePublicKeyCose(row.bytes("public_key")))
                .attestationObject(new Bytes(row.bytes("attestation"))).signatureCount(row.longInteger("sign_count")).uvInitialized(true)
                .transports(Set.<AuthenticatorTransport>of()).backupEligible(row.flag("backed_up")).backupState(row.flag("backed_up"))
                .created(row.instant("made_at")).lastUsed(row.instant("used_at")).label("").build();
    }

    private static String hash(byte[] id) {
        try {
            return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(id));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
