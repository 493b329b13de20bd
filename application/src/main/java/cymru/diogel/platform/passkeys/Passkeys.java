package cymru.diogel.platform.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes, asks for and removes passkeys. What was asked is good for one answer. */
@Component
public class Passkeys {
    private static final String MADE = Passkeys.class.getName() + ".made";
    private static final String ASKED = Passkeys.class.getName() + ".asked";

    private final Party party;
    private final PasskeyStore store;
    private final Accounts accounts;
    private final Trail trail;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(Party party, PasskeyStore store, Accounts accounts, Trail trail) {
        this.party = party;
        this.store = store;
        this.accounts = accounts;
        this.trail = trail;
    }

    public boolean has(UUID account) {
        return store.has(account);
    }

    /** Whether somebody has one, as a part of a wider question. */
    public Condition held(UUID account) {
        return store.held(account);
    }

    /** Somebody's passkeys, the oldest first. */
    public List<Passkey> of(UUID account) {
        return store.of(account);
    }

    /** What a browser needs to make a passkey, as JSON. */
    public String offer(Account account, HttpServletRequest request) {
        var asking = new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account.id()));
        var options = party.at(request).createPublicKeyCredentialCreationOptions(asking);
        request.getSession().setAttribute(MADE, options);
        return json.writeValueAsString(options);
    }

    /** Keeps the passkey a device made, if it is the answer to what was offered last. */
    @Transactional
    public boolean keep(Account account, HttpServletRequest request, String made, String label) {
        var session = request.getSession();
        var offered = session.getAttribute(MADE);
        session.removeAttribute(MADE);
        var kept =
                offered instanceof PublicKeyCredentialCreationOptions options
                        && isKept(options, request, made, label);
        var entry = kept ? Entry.done("passkey.add") : Entry.refused("passkey.add");
        if (kept) {
            trail.wrote(entry.with("account", account.id()));
        } else {
            trail.noted(entry.with("account", account.id()));
        }
        return kept;
    }

    private boolean isKept(
            PublicKeyCredentialCreationOptions offered,
            HttpServletRequest request,
            String made,
            String label) {
        try {
            var credential =
                    json.readValue(
                            made,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            var key = new RelyingPartyPublicKey(credential, label);
            party.at(request)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(offered, key));
            return true;
        } catch (WebAuthnException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException refused) {
            return false;
        }
    }

    /**
     * What a browser is asked, as JSON.
     *
     * @param account whose passkey it must be, or anybody's
     */
    public String ask(@Nullable UUID account, HttpServletRequest request) {
        var who = account == null ? null : as(account);
        var asking = new ImmutablePublicKeyCredentialRequestOptionsRequest(who);
        var options = party.at(request).createCredentialRequestOptions(asking);
        request.getSession().setAttribute(ASKED, options);
        return json.writeValueAsString(options);
    }

    /** Whose passkey this is, if it is right and the answer to what was asked last. */
    public Optional<Account> shown(HttpServletRequest request, String answer) {
        var session = request.getSession();
        var asked = session.getAttribute(ASKED);
        session.removeAttribute(ASKED);
        var shown =
                asked instanceof PublicKeyCredentialRequestOptions options
                        ? shown(options, request, answer)
                        : Optional.<UUID>empty();
        var account =
                shown.filter(it -> !accounts.isLocked(it))
                        .flatMap(accounts::present)
                        .map(Accounts.Present::account);
        var entry = account.isPresent() ? Entry.done("second-step") : Entry.refused("second-step");
        var how = entry.with("how", "PASSKEY");
        trail.noted(shown.map(it -> how.with("account", it)).orElse(how));
        return account;
    }

    private Optional<UUID> shown(
            PublicKeyCredentialRequestOptions asked, HttpServletRequest request, String answer) {
        try {
            var credential =
                    json.readValue(
                            answer,
                            new TypeReference<
                                    PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var who =
                    party.at(request)
                            .authenticate(new RelyingPartyAuthenticationRequest(asked, credential));
            return Optional.of(Handles.account(who.getId()));
        } catch (WebAuthnException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException refused) {
            return Optional.empty();
        }
    }

    /** Removes one of somebody's own; says no when it is not theirs. */
    @Transactional
    public boolean remove(UUID account, UUID passkey) {
        var removed = store.remove(account, passkey);
        if (removed) {
            trail.wrote(Entry.done("passkey.remove").with("account", account));
        }
        return removed;
    }

    /** Removes all of somebody's, after somebody has checked who asks for it. */
    @Transactional
    public void forget(UUID account) {
        store.forget(account);
    }

    private static Authentication as(UUID account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account.toString(), null, List.of());
    }
}
