package cymru.diogel.platform.access;

import static gen.db.access.Tables.ACCOUNT;
import static gen.db.access.Tables.AGENCY;
import static gen.db.access.Tables.GROUND;
import static gen.db.access.Tables.NOTICE;
import static gen.db.access.Tables.PERSON;
import static gen.db.access.Tables.TEAM;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AccountStore {
    private final DSLContext database;

    AccountStore(DSLContext database) {
        this.database = database;
    }

    UUID add(Account account, @Nullable String hash) {
        database.insertInto(ACCOUNT)
                .set(ACCOUNT.ID, account.id())
                .set(ACCOUNT.REFERENCE, account.reference())
                .set(ACCOUNT.USERNAME, account.username())
                .set(ACCOUNT.PASSWORD, hash)
                .set(ACCOUNT.NAME, account.name())
                .set(ACCOUNT.ROLE, account.role().name())
                .set(ACCOUNT.TEAM, account.team())
                .set(ACCOUNT.LANGUAGE, account.language())
                .set(ACCOUNT.UNTIL_ON, account.untilOn())
                .set(ACCOUNT.DISABLED, account.disabled())
                .execute();
        return account.id();
    }

    UUID add(Team team) {
        database.insertInto(TEAM)
                .set(TEAM.ID, team.id())
                .set(TEAM.REFERENCE, team.reference())
                .set(TEAM.NAME_EN, team.nameEnglish())
                .set(TEAM.NAME_CY, team.nameWelsh())
                .execute();
        return team.id();
    }

    UUID add(Team.Agency agency) {
        database.insertInto(AGENCY)
                .set(AGENCY.ID, agency.id())
                .set(AGENCY.REFERENCE, agency.reference())
                .set(AGENCY.KIND, agency.kind())
                .set(AGENCY.NAME_EN, agency.nameEnglish())
                .set(AGENCY.NAME_CY, agency.nameWelsh())
                .execute();
        return agency.id();
    }

    void join(UUID team, UUID agency) {
        database.update(TEAM).set(TEAM.AGENCY, agency).where(TEAM.ID.eq(team)).execute();
    }

    List<Team> teams() {
        return database.select(TEAM.ID, TEAM.REFERENCE, TEAM.NAME_EN, TEAM.NAME_CY)
                .from(TEAM)
                .orderBy(TEAM.REFERENCE)
                .fetch(Records.mapping(Team::new));
    }

    List<Account> all() {
        return database.selectFrom(PERSON).orderBy(PERSON.REFERENCE).fetch(AccountStore::read);
    }

    Optional<Account> find(UUID id) {
        return database.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(AccountStore::read);
    }

    Optional<Accounts.Present> present(UUID id, Instant now) {
        var until =
                DSL.field(
                        DSL.select(DSL.max(GROUND.UNTIL_AT))
                                .from(GROUND)
                                .where(
                                        GROUND.ACCOUNT.eq(PERSON.ID),
                                        GROUND.KIND.eq(Ground.EMERGENCY.name()),
                                        GROUND.UNTIL_AT.gt(now.atOffset(ZoneOffset.UTC))));
        var unread =
                DSL.field(
                        DSL.selectCount()
                                .from(NOTICE)
                                .where(NOTICE.ACCOUNT.eq(PERSON.ID), NOTICE.READ_AT.isNull()));
        return database.select(PERSON.fields())
                .select(until, unread)
                .from(PERSON)
                .where(PERSON.ID.eq(id))
                .fetchOptional(row ->
                        new Accounts.Present(read(row), instant(row.get(until)), row.get(unread)));
    }

    void tell(Collection<UUID> accounts, UUID about, Instant at) {
        for (var account : accounts) {
            database.insertInto(NOTICE)
                    .set(NOTICE.ACCOUNT, account)
                    .set(NOTICE.ABOUT, about)
                    .set(NOTICE.AT, at.atOffset(ZoneOffset.UTC))
                    .execute();
        }
    }

    List<UUID> readNotices(UUID account, Instant at) {
        database.update(NOTICE)
                .set(NOTICE.READ_AT, at.atOffset(ZoneOffset.UTC))
                .where(NOTICE.ACCOUNT.eq(account), NOTICE.READ_AT.isNull())
                .execute();
        return database.select(NOTICE.ABOUT)
                .from(NOTICE)
                .where(NOTICE.ACCOUNT.eq(account))
                .orderBy(NOTICE.AT.desc())
                .limit(100)
                .fetch(NOTICE.ABOUT);
    }

    Map<UUID, Account> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.selectFrom(PERSON)
                        .where(PERSON.ID.in(ids))
                        .fetchMap(PERSON.ID, AccountStore::read);
    }

    Optional<Credential> credential(String username) {
        return database.selectFrom(PERSON)
                .where(PERSON.USERNAME.eq(username), PERSON.PASSWORD.isNotNull())
                .fetchOptional(row ->
                        new Credential(
                                read(row), row.getPassword(), instant(row.getLockedUntil())));
    }

    boolean hasPassword(UUID id) {
        return database.fetchExists(ACCOUNT, ACCOUNT.ID.eq(id), ACCOUNT.PASSWORD.isNotNull());
    }

    boolean isEmpty() {
        return !database.fetchExists(ACCOUNT, ACCOUNT.PASSWORD.isNotNull());
    }

    void choose(UUID id, String language) {
        database.update(ACCOUNT).set(ACCOUNT.LANGUAGE, language).where(ACCOUNT.ID.eq(id)).execute();
    }

    List<Account> withoutPassword() {
        return database.selectFrom(PERSON)
                .where(PERSON.USERNAME.isNotNull(), PERSON.PASSWORD.isNull())
                .orderBy(PERSON.REFERENCE)
                .fetch(AccountStore::read);
    }

    List<Account> having(String reference, String username) {
        return database.selectFrom(PERSON)
                .where(PERSON.REFERENCE.eq(reference).or(PERSON.USERNAME.eq(username)))
                .fetch(AccountStore::read);
    }

    /** Lets nobody else add an account until the transaction ends. */
    void lockAll() {
        database.execute("lock table {0} in share row exclusive mode", ACCOUNT);
    }

    void disable(UUID id, boolean disabled) {
        database.update(ACCOUNT).set(ACCOUNT.DISABLED, disabled).where(ACCOUNT.ID.eq(id)).execute();
    }

    void changePassword(UUID id, String hash) {
        database.update(ACCOUNT).set(ACCOUNT.PASSWORD, hash).where(ACCOUNT.ID.eq(id)).execute();
        unlock(id);
    }

    boolean isLocked(UUID id, Instant now) {
        return database.fetchExists(
                PERSON, PERSON.ID.eq(id), PERSON.LOCKED_UNTIL.gt(now.atOffset(ZoneOffset.UTC)));
    }

    /** Counts a wrong password; at the given number nothing is heard until the time given. */
    void failed(String username, int tries, Instant until) {
        var failures = ACCOUNT.FAILURES.plus(1);
        var locks = failures.ge(tries);
        database.update(ACCOUNT)
                .set(ACCOUNT.FAILURES, DSL.when(locks, 0).otherwise(failures))
                .set(
                        ACCOUNT.LOCKED_UNTIL,
                        DSL.when(locks, DSL.val(until.atOffset(ZoneOffset.UTC)))
                                .otherwise(ACCOUNT.LOCKED_UNTIL))
                .where(ACCOUNT.USERNAME.eq(username))
                .execute();
    }

    void unlock(UUID id) {
        database.update(ACCOUNT)
                .setNull(ACCOUNT.LOCKED_UNTIL)
                .set(ACCOUNT.FAILURES, 0)
                .where(
                        ACCOUNT.ID.eq(id),
                        ACCOUNT.FAILURES.gt(0).or(ACCOUNT.LOCKED_UNTIL.isNotNull()))
                .execute();
    }

    /** What is compared at sign-in. */
    record Credential(Account account, String hash, @Nullable Instant lockedUntil) {}

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Account read(Record row) {
        return new Account(
                row.get(PERSON.ID),
                row.get(PERSON.REFERENCE),
                row.get(PERSON.USERNAME),
                row.get(PERSON.NAME),
                Role.valueOf(row.get(PERSON.ROLE)),
                row.get(PERSON.TEAM),
                row.get(PERSON.LANGUAGE),
                row.get(PERSON.UNTIL_ON),
                row.get(PERSON.DISABLED));
    }
}
