package nl.lichtxpert.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * One answer held against the standard by Spring Security and webauthn4j, which want repositories: these know just the one passkey of this ceremony, so that
 * every statement stays in the Tx of whoever asks.
 */
final class Ceremony implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {
    private final Webauthn4JRelyingPartyOperations operations;
    private final PublicKeyCredentialUserEntity user;
    private final List<CredentialRecord> known = new ArrayList<>();
    private CredentialRecord saved;

    private Ceremony(PublicKeyCredentialRpEntity shop, String origin, PublicKeyCredentialUserEntity user, Optional<CredentialRecord> passkey) {
        this.user = user;
        passkey.ifPresent(known::add);
        this.operations = new Webauthn4JRelyingPartyOperations(this, this, shop, Set.of(origin));
    }

    /** @throws RuntimeException of webauthn4j when the answer does not hold */
    static CredentialRecord made(PublicKeyCredentialRpEntity shop, String origin, PublicKeyCredentialCreationOptions asked,
            PublicKeyCredential<AuthenticatorAttestationResponse> answer) {
        var ceremony = new Ceremony(shop, origin, asked.getUser(), Optional.empty());
        return ceremony.operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked, new RelyingPartyPublicKey(answer, "passkey")));
    }

    /** The passkey after its use, with its new count. */
    static CredentialRecord used(PublicKeyCredentialRpEntity shop, String origin, PublicKeyCredentialUserEntity user, CredentialRecord passkey,
            PublicKeyCredentialRequestOptions asked, PublicKeyCredential<AuthenticatorAssertionResponse> answer) {
        var ceremony = new Ceremony(shop, origin, user, Optional.of(passkey));
        ceremony.operations.authenticate(new RelyingPartyAuthenticationRequest(asked, answer));
        return ceremony.saved;
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("a ceremony takes nothing away");
    }

    @Override
    public void save(CredentialRecord passkey) {
        saved = passkey;
    }

    @Override
    public CredentialRecord findByCredentialId(Bytes id) {
        return known.stream().filter(passkey -> passkey.getCredentialId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes id) {
        return known.stream().filter(passkey -> passkey.getUserEntityUserId().equals(id)).toList();
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return user.getId().equals(id) ? user : null;
    }

    @Override
    public PublicKeyCredentialUserEntity findByUsername(String name) {
        return user;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("a ceremony makes no account");
    }
}
