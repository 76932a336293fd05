using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>A parsed text. Immutable and thread-safe.</summary>
public sealed class TextTemplate
{
    internal TextTemplate(SourceText source, TemplateSyntax syntax)
    {
        Source = source;
        Syntax = syntax;
    }

    /// <summary>The text, with the path that was given.</summary>
    public SourceText Source { get; }

    /// <summary>How it was read.</summary>
    public TemplateSyntax Syntax { get; }

    /// <summary>The faults of its syntax; empty when it is valid. Names that only a render looks up (filters, variables) are no part of it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Whether it can be rendered.</summary>
    public bool IsValid => Diagnostics.IsEmpty;

    /// <summary>Whether it holds no expression, tag or comment.</summary>
    public bool IsPlain => throw new NotImplementedException();

    /// <summary>Whether it is one expression and nothing else but comments, so that <see cref="TemplateEngine.RenderValue"/> keeps the value's type.</summary>
    public bool IsSoleExpression => throw new NotImplementedException();

    /// <summary>What it refers to; nothing when it is not valid or native. Worked out when first asked for.</summary>
    public TemplateReferences References => throw new NotImplementedException();
}
