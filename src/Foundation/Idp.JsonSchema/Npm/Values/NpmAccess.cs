using System.Globalization;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary><c>value[key]</c> and <c>for (key in value)</c> of JavaScript.</summary>
internal static class NpmAccess
{
    /// <summary>What is under a key, inherited functions included; undefined when there is nothing. Asking <c>null</c> or nothing ends the validation.</summary>
    public static NpmValue Get(this NpmValue value, string key, NpmWork work)
    {
        switch (value.Kind)
        {
            case NpmKind.Undefined or NpmKind.Null:
                work.Fail($"Cannot read properties of {(value.Kind == NpmKind.Null ? "null" : "undefined")} (reading '{key}')");
                return NpmValue.Undefined;
            case NpmKind.Object:
                return value.FindOwn(key) ?? NpmInheritance.Find(NpmKind.Object, key);
            case NpmKind.Array:
                return JavaScriptOrder.IsIndex(key, out uint index) && index < value.Items.Count ? value.Items[(int)index]
                    : key == "length" ? NpmValue.Of(value.Items.Count)
                    : NpmInheritance.Find(NpmKind.Array, key);
            case NpmKind.String:
                return JavaScriptOrder.IsIndex(key, out uint at) && at < value.Text.Length ? NpmValue.Of(value.Text[(int)at].ToString())
                    : key == "length" ? NpmValue.Of(value.Text.Length)
                    : NpmInheritance.Find(NpmKind.Object, key);
            default:
                return NpmInheritance.Find(NpmKind.Object, key);
        }
    }

    /// <summary>Whether <c>key in value</c>; something that is no object ends the validation.</summary>
    public static bool Has(this NpmValue value, string key, NpmWork work)
    {
        if (value.Kind is not (NpmKind.Object or NpmKind.Array or NpmKind.Function))
        {
            work.Fail($"Cannot use 'in' operator to search for '{key}' in {NpmConversion.ToText(value, work)}");
            return false;
        }

        return value.FindOwn(key) is not null || value.Get(key, work).Kind != NpmKind.Undefined;
    }

    /// <summary>The own keys, which of lists and strings are the positions.</summary>
    public static IReadOnlyList<string> OwnKeys(this NpmValue value) => value.Kind switch
    {
        NpmKind.Object => [.. value.Keys],
        NpmKind.Array => [.. Enumerable.Range(0, value.Items.Count).Where(i => value.Items[i].Kind != NpmKind.Undefined).Select(Digits)],
        NpmKind.String => [.. Enumerable.Range(0, value.Text.Length).Select(Digits)],
        _ => [],
    };

    /// <summary>What an object enumerates under the key: nothing inherited.</summary>
    public static NpmValue GetOwn(this NpmValue instance, string key) => instance.FindOwn(key) ?? NpmValue.Undefined;

    /// <summary><c>value.$id || value.id</c>.</summary>
    public static NpmValue GetId(this NpmValue value, NpmWork work)
    {
        var id = value.Get("$id", work);
        return id.IsTruthy ? id : value.Get("id", work);
    }

    private static string Digits(int index) => index.ToString(CultureInfo.InvariantCulture);
}
