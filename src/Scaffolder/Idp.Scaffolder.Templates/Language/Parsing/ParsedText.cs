using System.Collections.Immutable;
using Idp.Scaffolder.Templates.Language.Tree;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>A text as a tree, or what is wrong with it. Immutable, without a path: it is found again by its characters.</summary>
internal sealed class ParsedText(string source, TemplateSyntax syntax)
{
    public static ParsedText Empty { get; } = new("", TemplateSyntax.Backstage);

    public string Source => source;

    public TemplateSyntax Syntax => syntax;

    /// <summary>The name under which it was loaded, which others are relative to; null when it was not.</summary>
    public string? Name { get; init; }

    /// <summary>What is wrong; null when nothing is.</summary>
    public TemplateFault? Fault { get; init; }

    public ScriptPage Page { get; init; } = new() { Body = new ScriptBlockStatement() };

    /// <summary>A text in Scriban's own language; null for any other.</summary>
    public Scriban.Template? Native { get; init; }

    /// <summary>How many names it binds.</summary>
    public FunctionPlan Root { get; init; } = new();

    public ImmutableArray<BlockDefinition> Blocks { get; init; } = [];

    /// <summary>The names of its tags, in their order.</summary>
    public ImmutableArray<Token> Tags { get; init; } = [];

    /// <summary>Whether it may change values of the scope in place, and so needs a copy of them.</summary>
    public bool MayChangeScope { get; init; }

    /// <summary>Whether values are escaped for HTML.</summary>
    public bool Escapes { get; } = syntax.Autoescape ?? syntax.Profile == TemplateProfile.Nunjucks3;

    /// <summary>The expression, when the text is nothing else.</summary>
    public LanguageExpression? Sole { get; init; }

    /// <summary>Whether the text has no tags, and so is what it renders to.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The characters of a node.</summary>
    public string TextOf(ScriptNode node)
    {
        int start = Math.Clamp(node.Span.Start.Offset, 0, source.Length);
        return source[start..Math.Clamp(node.Span.End.Offset, start, source.Length)];
    }
}
