namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>What scissors say.</summary>
internal enum SnippetMarkerKind
{
    /// <summary>A file is put in here.</summary>
    File,

    /// <summary>A list of files begins or ends.</summary>
    Block,

    /// <summary>A section of the file begins.</summary>
    SectionStart,

    /// <summary>A section of the file ends.</summary>
    SectionEnd,

    /// <summary>A semicolon in front takes the meaning away.</summary>
    Escaped,
}
