package cymru.diogel.platform.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** This installation as devices know it: by its public address, and by no other. */
@Component
class Party {
    private final Handles handles;
    private final PasskeyStore store;
    private final Environment environment;

    Party(Handles handles, PasskeyStore store, Environment environment) {
        this.handles = handles;
        this.store = store;
        this.environment = environment;
    }

    /** The address set, or, where none is, the one asked: browsers hold passkeys to it too. */
    WebAuthnRelyingPartyOperations at(HttpServletRequest request) {
        var set = environment.getProperty("diogel.public-address", "");
        var origin = set.isBlank() ? origin(request) : set.strip().replaceAll("/+$", "");
        var host = URI.create(origin).getHost();
        var entity = PublicKeyCredentialRpEntity.builder().id(host).name("Diogel").build();
        var party = new Webauthn4JRelyingPartyOperations(handles, store, entity, Set.of(origin));
        // The device has to know its owner, by a finger, a face or a number: so that one passkey
        // is two things, something held and something known.
        party.setCustomizeRequestOptions(
                it -> it.userVerification(UserVerificationRequirement.REQUIRED));
        party.setCustomizeCreationOptions(it ->
                it.authenticatorSelection(
                        AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build()));
        return party;
    }

    private static String origin(HttpServletRequest request) {
        var address = URI.create(request.getRequestURL().toString());
        return address.getScheme() + "://" + address.getAuthority();
    }
}
