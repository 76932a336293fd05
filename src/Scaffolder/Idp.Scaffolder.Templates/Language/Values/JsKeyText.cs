using System.Globalization;

namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Indexes as keys; the small ones are made once.</summary>
internal static class JsKeyText
{
    private static readonly string[] Common = [.. Enumerable.Range(0, 256).Select(static n => n.ToString(CultureInfo.InvariantCulture))];

    public static string Of(int index) => (uint)index < (uint)Common.Length ? Common[index] : index.ToString(CultureInfo.InvariantCulture);
}
