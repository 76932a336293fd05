using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.References;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>A parsed text. Immutable and thread-safe.</summary>
public sealed class TextTemplate
{
    private readonly ParsedText _text;
    private TemplateReferences? _references;

    internal TextTemplate(SourceText source, ParsedText text)
    {
        Source = source;
        _text = text;
        Diagnostics = text.Fault is null ? [] : [FaultDiagnostics.Of(text.Fault, text, source.Path)];
    }

    /// <summary>The text, with the path that was given.</summary>
    public SourceText Source { get; }

    /// <summary>How it was read.</summary>
    public TemplateSyntax Syntax => _text.Syntax;

    /// <summary>The fault of its syntax; empty when it is valid. Names that only a render looks up (filters, variables) are no part of it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether it can be rendered.</summary>
    public bool IsValid => _text.Fault is null;

    /// <summary>Whether it holds no expression, tag or comment, and so renders to itself.</summary>
    public bool IsPlain => _text.IsPlain;

    /// <summary>Whether it is one expression and nothing else but comments, so that <see cref="TemplateEngine.RenderValue"/> keeps the value's type.</summary>
    public bool IsSoleExpression => _text.Sole is not null;

    /// <summary>What it refers to; nothing when it is not valid or native. Worked out when first asked for.</summary>
    public TemplateReferences References => _references ??= ReferenceCollector.Collect(_text);
}
