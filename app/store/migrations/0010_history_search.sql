-- What the Qcash history is read and searched by; of the accounts of code 'qcash' only, kept with every booking.
-- The entries of each kind: place counts 1, 2, 3 … within the kind, so that a page of a kind is reckoned rather than counted. The sums
-- are those of the kind up to this entry: a span's are the difference of two rows.
CREATE TABLE entry_of_kind (
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 1),
    ordinal INTEGER NOT NULL,
    received INTEGER NOT NULL CHECK (received >= 0),
    spent INTEGER NOT NULL CHECK (spent >= 0),
    PRIMARY KEY (account_id, kind, place)
) STRICT, WITHOUT ROWID;
--;;
-- Each text that entries can be found by, once, with all that is asked of it: kind, paid ad ('' where there is none), and the words,
-- folded, one field a line.
CREATE TABLE entry_text (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    ad_kind TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (account_id, kind, ad_kind, words)
) STRICT;
--;;
-- The words as item_grams() makes them: each pair of neighbouring characters, so that a phrase is an exact part.
CREATE VIRTUAL TABLE entry_text_search USING fts5 (grams, content = '', columnsize = 0, tokenize = 'ascii');
--;;
CREATE TABLE searched_entry (
    account_id INTEGER NOT NULL REFERENCES account (id),
    ordinal INTEGER NOT NULL,
    text_id INTEGER NOT NULL REFERENCES entry_text (id),
    amount INTEGER NOT NULL CHECK (amount <> 0),
    PRIMARY KEY (account_id, ordinal)
) STRICT, WITHOUT ROWID;
--;;
CREATE INDEX searched_entry_by_text ON searched_entry (text_id);
--;;
CREATE INDEX searched_entry_by_size ON searched_entry (account_id, abs(amount));
--;;
CREATE TRIGGER entry_of_kind_never_changes BEFORE UPDATE ON entry_of_kind BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER entry_of_kind_never_goes BEFORE DELETE ON entry_of_kind BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER entry_text_never_changes BEFORE UPDATE ON entry_text BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER entry_text_never_goes BEFORE DELETE ON entry_text BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER searched_entry_never_changes BEFORE UPDATE ON searched_entry BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
CREATE TRIGGER searched_entry_never_goes BEFORE DELETE ON searched_entry BEGIN
    SELECT RAISE(ABORT, 'the book is append-only');
END;
--;;
-- Nothing else asked for it.
DROP INDEX entry_by_kind;
