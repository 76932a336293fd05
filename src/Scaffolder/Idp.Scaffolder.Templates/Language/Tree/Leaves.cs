using Idp.Scaffolder.Templates.Language.Patterns;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary>A value as written.</summary>
internal sealed class LiteralExpression(object? literal) : LanguageExpression
{
    public object? Literal => literal;

    public override object? Value(RenderContext context) => literal;
}

/// <summary><c>r/…/gimy</c>: a pattern of its own each time, for it remembers where it matched.</summary>
internal sealed class PatternExpression(CompiledPattern pattern) : LanguageExpression
{
    public override object? Value(RenderContext context) => new JsPattern(pattern);
}

/// <summary>A name that the text binds: a loop's, a macro's, a parameter's.</summary>
/// <param name="name">The name.</param>
/// <param name="place">Its place among the names of its run.</param>
/// <param name="outward">How many runs further out.</param>
internal sealed class LocalExpression(string name, int place, int outward) : LanguageExpression
{
    public string Name => name;

    public override object? Value(RenderContext context) => Of(context);

    public ref object? Of(RenderContext context)
    {
        var activation = context.Activation;
        for (int i = 0; i < outward; i++)
        {
            activation = activation.Outer!;
        }

        return ref activation[place];
    }
}

/// <summary>Any other name.</summary>
internal sealed class NameExpression(string name) : LanguageExpression
{
    public string Name => name;

    public override object? Value(RenderContext context) => context.Lookup(name);
}

/// <summary>The text that statements write, which a filter tag filters.</summary>
internal sealed class CaptureExpression(ScriptBlockStatement body) : LanguageExpression
{
    public ScriptBlockStatement Body => body;

    public override object? Value(RenderContext context) => context.Capture(body);
}

/// <summary>Looks after the stack on the way down into a deep expression.</summary>
internal sealed class GuardExpression(LanguageExpression inner) : LanguageExpression
{
    /// <summary>A guard stands wherever the height is a multiple of this.</summary>
    public const int Interval = 24;

    public LanguageExpression Inner => inner;

    public override object? Value(RenderContext context)
    {
        context.Enter();
        object? value = inner.Value(context);
        context.Leave();
        return value;
    }
}
