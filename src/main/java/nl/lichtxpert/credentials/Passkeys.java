package nl.lichtxpert.credentials;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttachment;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys (WebAuthn level 3): asked for without a name, so that the sign-in page tells nobody who has an account; always with the owner's finger, face or PIN
 * (user verification), so that one counts for two factors. What goes to the browser and comes back is JSON text. Every Tx is of the vault's login.
 */
public final class Passkeys {
    private static final Duration TERM = Duration.ofMinutes(5);
    private static final int LONGEST_ANSWER = 20_000;
    private final JsonMapper json = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PasskeyStore store = new PasskeyStore();
    private final PublicKeyCredentialRpEntity shop;
    private final String origin;
    private final Clock clock;
    private final Ids ids;

    Passkeys(String address, Clock clock, Ids ids) {
        URI uri = URI.create(address);
        this.origin = uri.getScheme() + "://" + uri.getAuthority();
        this.shop = PublicKeyCredentialRpEntity.builder().id(uri.getHost()).name("LichtXpert").build();
        this.clock = clock;
        this.ids = ids;
    }

    /** What the browser needs to make a passkey for this account. {@code name} is shown on her own device, to tell accounts apart. */
    public String offerMaking(Tx tx, Realm realm, PersonRef account, Personal<String> name) {
        var challenge = Bytes.random();
        String shown = Reveal.under(tx.purpose()).of(name);
        List<PublicKeyCredentialDescriptor> had = store.credentials(tx, realm, account).stream()
                .map(passkey -> PublicKeyCredentialDescriptor.builder().id(passkey.getCredentialId()).build()).toList();
        return begun(tx, realm, Optional.of(account), challenge, creation(challenge, account, shown, had));
    }

    /** What the browser needs to use a passkey, whosever it is. */
    public String offerUsing(Tx tx, Realm realm) {
        var challenge = Bytes.random();
        return begun(tx, realm, Optional.empty(), challenge, request(challenge));
    }

    private String begun(Tx tx, Realm realm, Optional<PersonRef> account, Bytes challenge, Object options) {
        String secret = ids.secret();
        store.begin(tx, Ids.hash(secret), realm, account, challenge, clock.instant());
        return json.writeValueAsString(Map.of("ceremony", secret, "publicKey", options));
    }

    /** Keeps the passkey that was made, when the answer holds and the ceremony was this account's. */
    public boolean make(Tx tx, Realm realm, PersonRef account, String answer) {
        try {
            JsonNode said = read(answer);
            Optional<PasskeyStore.Taken> taken = taken(tx, realm, said).filter(found -> found.account().equals(Optional.of(account)));
            if (taken.isEmpty()) return false;
            var credential = json.convertValue(said.get("credential"), new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            CredentialRecord made = Ceremony.made(shop, origin, creation(taken.get().challenge(), account, "passkey", List.of()), credential);
            return store.add(tx, realm, account, made, kind(credential), clock.instant());
        } catch (WebAuthnException | IllegalArgumentException | JacksonException refused) {
            return false;
        }
    }

    /** Whose passkey answered; empty when it does not hold, is unknown here, or has counted backwards like a copy would. */
    public Optional<PersonRef> use(Tx tx, Realm realm, String answer) {
        try {
            JsonNode said = read(answer);
            Optional<PasskeyStore.Taken> taken = taken(tx, realm, said);
            if (taken.isEmpty()) return Optional.empty();
            var credential = json.convertValue(said.get("credential"), new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            Optional<CredentialRecord> known = store.find(tx, realm, credential.getRawId());
            if (known.isEmpty()) return Optional.empty();
            CredentialRecord after = Ceremony.used(shop, origin, user(known.get().getUserEntityUserId(), "passkey"), known.get(),
                    request(taken.get().challenge()), credential);
            boolean counts = after.getSignatureCount() > known.get().getSignatureCount();
            if (!counts && (after.getSignatureCount() > 0 || known.get().getSignatureCount() > 0)) return Optional.empty();
            store.used(tx, realm, after, clock.instant());
            return Optional.of(account(known.get().getUserEntityUserId()));
        } catch (WebAuthnException | IllegalArgumentException | JacksonException refused) {
            return Optional.empty();
        }
    }

    /** The passkeys of an account, oldest first. */
    public List<Passkey> of(Tx tx, Realm realm, PersonRef account) {
        return store.of(tx, realm, account);
    }

    /** Takes one away; answers whether it was there. */
    public boolean remove(Tx tx, Realm realm, PersonRef account, String id) {
        return store.remove(tx, realm, account, id);
    }

    /** Takes all away, when the account ends. */
    public void removeAll(Tx tx, Realm realm, PersonRef account) {
        store.removeAll(tx, realm, account);
    }

    int forget(Tx tx) {
        return store.forget(tx, clock.instant().minus(TERM));
    }

    private JsonNode read(String answer) {
        if (answer.length() > LONGEST_ANSWER) throw new IllegalArgumentException("too long");
        JsonNode said = json.readTree(answer);
        if (!said.path("ceremony").isString() || !said.path("credential").isObject()) throw new IllegalArgumentException("no answer");
        return said;
    }

    private Optional<PasskeyStore.Taken> taken(Tx tx, Realm realm, JsonNode said) {
        Instant since = clock.instant().minus(TERM);
        return store.take(tx, Ids.hash(said.get("ceremony").asString()), realm, since);
    }

    private PublicKeyCredentialCreationOptions creation(Bytes challenge, PersonRef account, String name, List<PublicKeyCredentialDescriptor> had) {
        return PublicKeyCredentialCreationOptions.builder().rp(shop).user(user(PasskeyStore.handle(account), name)).challenge(challenge)
                .pubKeyCredParams(PublicKeyCredentialParameters.ES256, PublicKeyCredentialParameters.EdDSA, PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder().residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED).build())
                .attestation(AttestationConveyancePreference.NONE).excludeCredentials(had).timeout(TERM)
                .extensions(new ImmutableAuthenticationExtensionsClientInputs(List.of())).build();
    }

    private PublicKeyCredentialRequestOptions request(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder().challenge(challenge).rpId(shop.getId()).allowCredentials(List.of()).timeout(TERM)
                .userVerification(UserVerificationRequirement.REQUIRED).extensions(new ImmutableAuthenticationExtensionsClientInputs(List.of())).build();
    }

    private static PublicKeyCredentialUserEntity user(Bytes handle, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder().id(handle).name(name).displayName(name).build();
    }

    private static PersonRef account(Bytes handle) {
        var bytes = java.nio.ByteBuffer.wrap(handle.getBytes());
        return new PersonRef(new java.util.UUID(bytes.getLong(), bytes.getLong()));
    }

    private static Passkey.Kind kind(PublicKeyCredential<AuthenticatorAttestationResponse> made) {
        List<AuthenticatorTransport> ways = Optional.ofNullable(made.getResponse().getTransports()).orElse(List.of());
        if (made.getAuthenticatorAttachment() == AuthenticatorAttachment.PLATFORM || ways.contains(AuthenticatorTransport.INTERNAL)) {
            return Passkey.Kind.THIS_DEVICE;
        }
        return ways.contains(AuthenticatorTransport.HYBRID) ? Passkey.Kind.TELEPHONE : Passkey.Kind.SECURITY_KEY;
    }
}
