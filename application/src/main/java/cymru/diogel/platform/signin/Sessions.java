package cymru.diogel.platform.signin;

import static gen.db.signin.Tables.SPRING_SESSION;

import cymru.diogel.platform.access.Account;
import cymru.diogel.platform.access.Accounts.AccessChanged;
import cymru.diogel.platform.access.Viewer;
import cymru.diogel.platform.trail.Entry;
import cymru.diogel.platform.trail.Trail;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in: seen and ended by themselves alone. */
@Component
public class Sessions {
    private static final String ATTRIBUTE = Place.class.getName();

    private final DSLContext database;
    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> opened;
    private final Trail trail;
    private final Clock clock;

    Sessions(
            DSLContext database,
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> opened,
            Trail trail,
            Clock clock) {
        this.database = database;
        this.opened = opened;
        this.trail = trail;
        this.clock = clock;
    }

    /** From where a session was opened; it stands in the session itself. */
    private record Place(UUID id, Instant at, String browser, String address)
            implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * One session.
     *
     * @param id tells one from another; nobody signs in with it
     * @param browser empty when it is not known
     */
    public record Opened(
            UUID id, Instant at, Instant last, String browser, String address, boolean own) {}

    /** Remembers in a session from where it was opened. */
    public void opened(HttpSession session, String agent, String address) {
        var browser = Browsers.family(agent);
        var place = new Place(UUID.randomUUID(), clock.instant(), browser, address);
        session.setAttribute(ATTRIBUTE, place);
    }

    /** The sessions of whoever asks, the newest first. */
    public List<Opened> of(Viewer viewer, @Nullable String own) {
        return alive(viewer)
                .map(it -> read(it, place(it), own))
                .sorted(Comparator.comparing(Opened::at).reversed())
                .toList();
    }

    /** Ends one of somebody's own sessions; says no when it is not theirs, or over already. */
    @Transactional
    public boolean end(Viewer viewer, UUID id) {
        var ended = alive(viewer).filter(it -> place(it).id().equals(id)).map(Session::getId);
        var which = SPRING_SESSION.SESSION_ID.in(ended.toList());
        return note(viewer, of(viewer.reference()).and(which)) > 0;
    }

    /** Ends all of somebody's sessions but the one in which they ask. */
    @Transactional
    public int endOthers(Viewer viewer, String own) {
        return note(viewer, of(viewer.reference()).and(SPRING_SESSION.SESSION_ID.ne(own)));
    }

    // In the same transaction as the change.
    @EventListener
    void endAll(AccessChanged changed) {
        delete(of(changed.account().reference()));
    }

    /** Ends all of somebody's sessions. */
    @Transactional
    public void endAll(Account account) {
        delete(of(account.reference()));
    }

    private int note(Viewer viewer, Condition which) {
        var ended = delete(which);
        trail.wrote(Entry.done("session.end").with("account", viewer.id()).with("sessions", ended));
        return ended;
    }

    private int delete(Condition which) {
        return database.deleteFrom(SPRING_SESSION).where(which).execute();
    }

    private static Condition of(String reference) {
        return SPRING_SESSION.PRINCIPAL_NAME.eq(reference);
    }

    private Stream<Session> alive(Viewer viewer) {
        return opened.stream()
                .flatMap(it -> it.findByPrincipalName(viewer.reference()).values().stream())
                .map(Session.class::cast)
                .filter(it -> !it.isExpired());
    }

    // Of a session that says nothing of where it was opened, what there is to say.
    private static Place place(Session session) {
        return session.getAttribute(ATTRIBUTE) instanceof Place place
                ? place
                : new Place(new UUID(0, 0), session.getCreationTime(), "", "");
    }

    private static Opened read(Session session, Place place, @Nullable String own) {
        var last = session.getLastAccessedTime();
        var isOwn = session.getId().equals(own);
        return new Opened(place.id(), place.at(), last, place.browser(), place.address(), isOwn);
    }
}
