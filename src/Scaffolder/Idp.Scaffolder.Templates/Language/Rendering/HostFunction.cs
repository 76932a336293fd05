using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>A function of the host: values cross over as JSON.</summary>
internal sealed class HostFunction(string name, TemplateFunction function) : Callable
{
    public override object? Call(RenderContext context, ReadOnlySpan<object?> arguments)
    {
        var copies = HostCall.Arguments(context, arguments);
        return JsonInput.Of(HostCall.Run(context, "The function", name, () => function(copies)));
    }
}
