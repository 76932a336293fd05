using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Idp.Scaffolder.Templates.Language.Native;

/// <summary>A function of the host in Scriban's language; a filter takes the value left of the bar first.</summary>
internal sealed class NativeFunction(RenderContext context, string kind, string name, TemplateFunction function) : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo Parameter = new(typeof(object), "argument");

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameter;

    public object? Invoke(TemplateContext templateContext, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        JsonNode?[] copies = [.. arguments.Select(argument => NativeValues.ToJson(context, argument))];
        return NativeValues.Of(JsonInput.Of(HostCall.Run(context, kind, name, () => function(copies))));
    }

    public ValueTask<object?> InvokeAsync(TemplateContext templateContext, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => new(Invoke(templateContext, callerContext, arguments, blockStatement));
}
