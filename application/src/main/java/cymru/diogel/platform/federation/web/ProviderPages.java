package cymru.diogel.platform.federation.web;

import cymru.diogel.platform.access.Absent;
import cymru.diogel.platform.access.Open;
import cymru.diogel.platform.federation.Provider;
import cymru.diogel.platform.federation.SignedOut;
import cymru.diogel.platform.federation.Ties;
import cymru.diogel.platform.pages.Frame;
import cymru.diogel.platform.pages.Page;
import cymru.diogel.platform.signin.Door;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import gen.jte.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The way to the provider and back, and what the provider tells behind everybody's back. */
@Controller
@ConditionalOnWebApplication
class ProviderPages {
    private static final String PATH = Door.SIGN_IN + "/provider";

    private final Provider provider;
    private final Heard heard;
    private final Ties ties;
    private final Door door;
    private final Templates templates;

    ProviderPages(Provider provider, Heard heard, Ties ties, Door door, Templates templates) {
        this.provider = provider;
        this.heard = heard;
        this.ties = ties;
        this.door = door;
        this.templates = templates;
    }

    /** What is heard from the provider, and the trail. */
    @Component
    record Heard(SignedOut signedOut, Trail trail) {}

    /** Offered on the page of sign-in, where a provider is set. */
    @Configuration(proxyBeanMethods = false)
    static class Offer {
        @Bean
        Door.Way providerWay(Provider provider) {
            return new Door.Way(provider.isSet(), PATH, provider.name(false), provider.name(true));
        }
    }

    @Open
    @GetMapping(PATH)
    View leave(HttpServletRequest request, HttpServletResponse response) {
        requireSet();
        return new RedirectView(provider.leave(request, response));
    }

    @Open
    @GetMapping(Provider.BACK)
    View back(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        requireSet();
        var shown = provider.back(request, response);
        if (shown.isEmpty()) {
            heard.trail().noted(Entry.refused("sign-in").with("how", "PROVIDER"));
            return new RedirectView(Door.SIGN_IN + "?provider");
        }
        var account = ties.account(shown.get());
        if (account.isEmpty()) {
            heard.trail().noted(Entry.refused("sign-in").with("how", "PROVIDER"));
            var code = ties.remember(shown.get());
            return new Page(
                    templates.platformFederationStranger(frame, code),
                    HttpStatus.FORBIDDEN.value());
        }
        return shown.get().isWhole()
                ? door.open(account.get(), true, request, response)
                : door.afterPassword(account.get(), request, response);
    }

    @Open
    @PostMapping(PATH + "/out")
    ResponseEntity<Void> out(@RequestParam(name = "logout_token", defaultValue = "") String token) {
        requireSet();
        return heard.signedOut().hear(token)
                ? ResponseEntity.ok().build()
                : ResponseEntity.badRequest().build();
    }

    private void requireSet() {
        if (!provider.isSet()) {
            throw new Absent();
        }
    }
}
