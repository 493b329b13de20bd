package cymru.diogel.assurance.disclosure;

import java.util.UUID;

/** A part of a child's record, as it goes into what is put together; all are asked in order. */
interface Chapter {
    void write(UUID child, Pieces pieces);
}
