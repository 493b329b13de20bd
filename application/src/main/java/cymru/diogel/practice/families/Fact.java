package cymru.diogel.practice.families;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something said of a person that may change, or be told otherwise later. */
public sealed interface Fact {
    /** What somebody is called, as it is written: marks, patronymics and all. */
    record Name(Kind kind, @Nullable String given, @Nullable String family) implements Fact {
        /** Which of somebody's names; there is one official name at a time. */
        public enum Kind {
            OFFICIAL,
            KNOWN_AS,
            SPELLING
        }

        public static Name official(@Nullable String given, @Nullable String family) {
            return new Name(Kind.OFFICIAL, given, family);
        }

        /** The whole name. */
        public String text() {
            return Stream.of(given, family)
                    .filter(it -> it != null && !it.isBlank())
                    .collect(Collectors.joining(" "));
        }
    }

    /** A life: an unborn child has an expected date, and keeps it when it is born. */
    record Life(
            @Nullable LocalDate bornOn, @Nullable LocalDate expectedOn, @Nullable LocalDate diedOn)
            implements Fact {}

    /** A number that others know somebody by. */
    record Identifier(Scheme scheme, String value) implements Fact {
        /** Whose number it is. */
        public enum Scheme {
            COUNCIL,
            HEALTH,
            /** The unique pupil number: to be shown, never to find or join anybody by. */
            PUPIL
        }
    }

    /** Who somebody else is to this person. */
    record Tie(UUID other, Role role, boolean atHome) implements Fact {
        /** What the other is. */
        public enum Role {
            MOTHER,
            FATHER,
            STEP_MOTHER,
            STEP_FATHER,
            GRANDMOTHER,
            GRANDFATHER,
            CARER,
            FOSTER_CARER,
            BROTHER,
            SISTER,
            OTHER_RELATIVE,
            ADULT_LIVING_THERE
        }
    }

    /** A place and what it is to this person. */
    record Address(Where role, String text, @Nullable UUID household) implements Fact {
        /** Where somebody lives, is placed, or was found. */
        public enum Where {
            LIVES,
            PLACED,
            FOUND
        }
    }

    /** The order or agreement a child is under. */
    record LegalStatus(Status status) implements Fact {
        /** Children Act 1989 and Social Services and Well-being (Wales) Act 2014. */
        public enum Status {
            EMERGENCY_PROTECTION_ORDER,
            INTERIM_CARE_ORDER,
            CARE_ORDER,
            /** Section 76 of the 2014 Act: by agreement. */
            ACCOMMODATED_BY_AGREEMENT,
            SUPERVISION_ORDER,
            SPECIAL_GUARDIANSHIP
        }
    }

    /** Somebody of an agency who works with a child. */
    record Involvement(
            Agency agency, Part part, @Nullable String name, @Nullable String organisation)
            implements Fact {
        /** The lanes of a chronology. */
        public enum Agency {
            SOCIAL,
            HEALTH,
            POLICE,
            SCHOOL,
            THIRD
        }

        /** What the person does there. */
        public enum Part {
            MIDWIFE,
            HEALTH_VISITOR,
            SCHOOL_NURSE,
            DESIGNATED_SAFEGUARDING_PERSON,
            POLICE_OFFICER,
            FAMILY_SUPPORT,
            ADVOCATE
        }
    }

    /** A language and what it is used for. */
    record Language(Use use, String tag) implements Fact {
        /** Spoken, or asked for in letters. */
        public enum Use {
            SPEAKS,
            CORRESPONDENCE
        }
    }
}
