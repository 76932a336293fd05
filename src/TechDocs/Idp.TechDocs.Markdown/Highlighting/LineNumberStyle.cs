namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>How the numbers of lines are written.</summary>
internal enum LineNumberStyle
{
    /// <summary>In a column beside the code.</summary>
    Table,

    /// <summary>As text in front of each line.</summary>
    Inline,

    /// <summary>As an attribute of an element in front of each line, so that nobody copies them with the code.</summary>
    Attribute,
}
