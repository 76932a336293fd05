using System.Text.Json.Nodes;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Tree;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Json;

/// <summary>Calls what the host supplied.</summary>
internal static class HostCall
{
    public static JsonNode?[] Arguments(RenderContext context, ReadOnlySpan<object?> arguments)
    {
        var copies = new JsonNode?[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            copies[i] = JsonOutput.Of(context, arguments[i]);
            if (arguments[i] is JsObject { IsKeywords: true })
            {
                ((JsonObject)copies[i]!).Remove(MapExpression.KeywordsMark);
            }
        }

        return copies;
    }

    public static T Run<T>(RenderContext context, string kind, string name, Func<T> call)
    {
        context.CountHostCall();
        try
        {
            return call();
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or TemplateFault))
        {
            throw new TemplateFault(LanguageFaults.HostFailed, kind, name, failure.Message);
        }
    }
}
