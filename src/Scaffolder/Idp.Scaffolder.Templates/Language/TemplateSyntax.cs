namespace Idp.Scaffolder.Templates.Language;

/// <summary>How a text is read. Equality is by value, so that a parsed text is found again.</summary>
public sealed record TemplateSyntax
{
    /// <summary>Backstage's syntax, all else off.</summary>
    public static TemplateSyntax Backstage { get; } = new();

    /// <summary>The syntax of nunjucks 3.2.4, all else off.</summary>
    public static TemplateSyntax Nunjucks3 { get; } = new() { Profile = TemplateProfile.Nunjucks3 };

    /// <summary>Whose language it is. Default: Backstage's.</summary>
    public TemplateProfile Profile { get; init; }

    /// <summary>Whether printed values are escaped for HTML. Default: null, as the profile has it.</summary>
    public bool? Autoescape { get; init; }

    /// <summary>Whether the line end after a <c>{% %}</c> tag is left out. Default: no.</summary>
    public bool TrimBlocks { get; init; }

    /// <summary>Whether blanks between the start of a line and a <c>{% %}</c> tag or a comment are left out. Default: no.</summary>
    public bool LstripBlocks { get; init; }

    /// <summary>Whether values stand in <c>{{ }}</c>, with <c>jsonify</c>, <c>True</c>, <c>False</c>, <c>None</c>, slices and the methods of Python's lists and maps. Default: no.</summary>
    public bool CookiecutterCompat { get; init; }

    /// <summary>Whether the text is written in Scriban's own language (<c>{{ name | string.upcase }}</c>), which leaves the other properties without effect. Default: no.</summary>
    public bool IsNative { get; init; }
}
