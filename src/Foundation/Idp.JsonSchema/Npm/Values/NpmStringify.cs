using System.Text;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary><c>JSON.stringify</c> as text, for messages.</summary>
internal static class NpmStringify
{
    public static string ToJson(NpmValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, NpmValue value)
    {
        switch (value.Kind)
        {
            case NpmKind.Boolean:
                text.Append(value.IsTruthy ? "true" : "false");
                break;
            case NpmKind.Number when double.IsFinite(value.Number):
                text.Append(JavaScriptText.Of(value.Number));
                break;
            case NpmKind.String:
                text.Append(JavaScriptText.Quote(value.Text));
                break;
            case NpmKind.Array:
                AppendItems(text, value);
                break;
            case NpmKind.Object:
                AppendProperties(text, value);
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void AppendItems(StringBuilder text, NpmValue list)
    {
        string separator = "[";
        foreach (var item in list.Items)
        {
            text.Append(separator);
            Append(text, item);
            separator = ",";
        }

        text.Append(separator == "[" ? "[]" : "]");
    }

    private static void AppendProperties(StringBuilder text, NpmValue value)
    {
        string separator = "{";
        foreach (string key in value.Keys)
        {
            var property = value.FindOwn(key)!;
            if (property.Kind != NpmKind.Undefined)
            {
                text.Append(separator).Append(JavaScriptText.Quote(key)).Append(':');
                Append(text, property);
                separator = ",";
            }
        }

        text.Append(separator == "{" ? "{}" : "}");
    }
}
