namespace Idp.Scaffolder.Jsonata.Numbers;

/// <summary>Parts of texts as JavaScript takes them, wherever the places are.</summary>
internal static class JsSlice
{
    /// <summary><c>substring</c>.</summary>
    public static string Substring(string text, int start, int? end = null)
    {
        int from = Math.Clamp(start, 0, text.Length);
        int to = Math.Clamp(end ?? text.Length, 0, text.Length);
        return text[Math.Min(from, to)..Math.Max(from, to)];
    }

    /// <summary>Puts a text in at a place; a negative one counts from the end.</summary>
    public static string Insert(string text, double place, string inserted)
    {
        double at = place < 0 ? Math.Max(0, text.Length + place) : Math.Min(place, text.Length);
        return text.Insert((int)at, inserted);
    }
}
