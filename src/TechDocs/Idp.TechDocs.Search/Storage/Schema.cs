namespace Idp.TechDocs.Search.Storage;

/// <summary>What is in the file of an index.</summary>
internal static class Schema
{
    /// <summary>Tells that a database is an index of ours ("IDPs").</summary>
    public const int ApplicationId = 0x49445073;

    /// <summary>Of tables, tokenizer and stemmer; a file of another one is emptied.</summary>
    public const int Version = 2;

    /// <summary>How many bits of a section's key are its number in its page.</summary>
    public const int SectionBits = 12;

    /// <summary>The tables.</summary>
    /// <remarks>
    /// The text stands in <c>section</c>, as it was given. <c>words</c> has its stems and <c>spelling</c> its words, a row a page. <c>word</c> has each word once, for
    /// search by its ends; one that no page has any more stays there until it is swept. Rows leave <c>words</c> by the stems that they came with, which
    /// keeps its counts true; <c>contentless_delete</c> does not, and bm25 would drift.
    /// </remarks>
    public const string Tables = """
        CREATE TABLE site(name TEXT PRIMARY KEY, title TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE page(
          id INTEGER PRIMARY KEY, site TEXT NOT NULL, path TEXT NOT NULL, resource TEXT NOT NULL, date INTEGER, authority REAL NOT NULL,
          owner TEXT COLLATE NOCASE, kind TEXT COLLATE NOCASE, lifecycle TEXT COLLATE NOCASE, title TEXT NOT NULL, place TEXT NOT NULL, address TEXT NOT NULL,
          text_hash BLOB NOT NULL, attribute_hash BLOB NOT NULL, UNIQUE(site, path));
        CREATE TABLE tag(page INTEGER NOT NULL, name TEXT NOT NULL COLLATE NOCASE, PRIMARY KEY(page, name)) WITHOUT ROWID;
        CREATE TABLE section(id INTEGER PRIMARY KEY, anchor TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL);
        CREATE TABLE word(word TEXT PRIMARY KEY, reversed TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX word_reversed ON word(reversed);
        CREATE TABLE state(unswept INTEGER NOT NULL);
        INSERT INTO state VALUES(0);
        CREATE VIRTUAL TABLE words USING fts5(title, heading, place, text, content='', tokenize='ascii', prefix='2 3');
        CREATE VIRTUAL TABLE spelling USING fts5(word, content='', contentless_delete=1, tokenize='ascii', detail='none');
        CREATE VIRTUAL TABLE spelled USING fts5vocab(spelling, 'row');
        """;
}
