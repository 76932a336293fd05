using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Tree;

/// <summary><c>a.name</c> or <c>a["name"]</c>.</summary>
internal sealed class MemberExpression(LanguageExpression target, string name) : LanguageExpression
{
    public LanguageExpression Target => target;

    public string Name => name;

    public override object? Value(RenderContext context)
    {
        context.Step();
        object? value = target.Value(context);
        return value is JsObject map && map.TryGet(name, out object? member) ? member : Members.Get(context, value, name);
    }
}

/// <summary><c>a[b]</c>.</summary>
internal sealed class IndexExpression(LanguageExpression target, LanguageExpression index) : LanguageExpression
{
    public LanguageExpression Target => target;

    public LanguageExpression Index => index;

    public override object? Value(RenderContext context)
    {
        context.Step();
        object? value = target.Value(context), key = index.Value(context);
        context.Current = this;
        return Members.Get(context, value, key);
    }
}

/// <summary><c>a[start:stop:step]</c>.</summary>
internal sealed class SliceExpression(LanguageExpression target, LanguageExpression? start, LanguageExpression? stop, LanguageExpression? step) : LanguageExpression
{
    public IEnumerable<LanguageExpression> Parts => new[] { target, start, stop, step }.OfType<LanguageExpression>();

    public override object? Value(RenderContext context)
    {
        object? value = target.Value(context);
        object? from = start?.Value(context), to = stop?.Value(context), by = step is null ? Box.Of(1) : step.Value(context);
        context.Current = this;
        return Slices.Of(context, value, from, to, by);
    }
}
