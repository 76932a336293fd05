using System.Collections.Frozen;
using Idp.Scaffolder.Jsonata.Evaluation;
using Idp.Scaffolder.Jsonata.Signatures;

namespace Idp.Scaffolder.Jsonata.Functions;

/// <summary>The functions of the language by name, with JSONata's signatures.</summary>
internal static class FunctionTable
{
    public static FrozenDictionary<string, FunctionDefinition> All { get; } = new Dictionary<string, FunctionDefinition>(StringComparer.Ordinal)
    {
        ["sum"] = Define(AggregateFunctions.Sum, "<a<n>:n>", 1),
        ["count"] = Define(AggregateFunctions.Count, "<a:n>", 1),
        ["max"] = Define(AggregateFunctions.Max, "<a<n>:n>", 1),
        ["min"] = Define(AggregateFunctions.Min, "<a<n>:n>", 1),
        ["average"] = Define(AggregateFunctions.Average, "<a<n>:n>", 1),
        ["string"] = Define(TextFunctions.String, "<x-b?:s>", 2, arity: 1),
        ["substring"] = Define(TextFunctions.Substring, "<s-nn?:s>", 3),
        ["substringBefore"] = Define(TextFunctions.SubstringBefore, "<s-s:s>", 2),
        ["substringAfter"] = Define(TextFunctions.SubstringAfter, "<s-s:s>", 2),
        ["lowercase"] = Define(TextFunctions.Lowercase, "<s-:s>", 1),
        ["uppercase"] = Define(TextFunctions.Uppercase, "<s-:s>", 1),
        ["length"] = Define(TextFunctions.Length, "<s-:n>", 1),
        ["trim"] = Define(TextFunctions.Trim, "<s-:s>", 1),
        ["pad"] = Define(TextFunctions.Pad, "<s-ns?:s>", 3),
        ["join"] = Define(TextFunctions.Join, "<a<s>s?:s>", 2),
        ["match"] = Define(PatternFunctions.Match, "<s-f<s:o>n?:a<o>>", 3),
        ["contains"] = Define(PatternFunctions.Contains, "<s-(sf):b>", 2),
        ["replace"] = Define(ReplaceFunction.Replace, "<s-(sf)(sf)n?:s>", 4),
        ["split"] = Define(PatternFunctions.Split, "<s-(sf)n?:a<s>>", 3),
        ["formatNumber"] = Define(NumberFunctions.FormatNumber, "<n-so?:s>", 3),
        ["formatBase"] = Define(NumberFunctions.FormatBase, "<n-n?:s>", 2),
        ["formatInteger"] = Define(DateFunctions.FormatInteger, "<n-s:s>", 2),
        ["parseInteger"] = Define(DateFunctions.ParseInteger, "<s-s:n>", 2),
        ["number"] = Define(NumberFunctions.Number, "<(nsb)-:n>", 1),
        ["floor"] = Define(NumberFunctions.Floor, "<n-:n>", 1),
        ["ceil"] = Define(NumberFunctions.Ceil, "<n-:n>", 1),
        ["round"] = Define(NumberFunctions.Round, "<n-n?:n>", 2),
        ["abs"] = Define(NumberFunctions.Abs, "<n-:n>", 1),
        ["sqrt"] = Define(NumberFunctions.Sqrt, "<n-:n>", 1),
        ["power"] = Define(NumberFunctions.Power, "<n-n:n>", 2),
        ["random"] = Define(NumberFunctions.Random, "<:n>", 0),
        ["boolean"] = Define(LogicFunctions.Boolean, "<x-:b>", 1),
        ["not"] = Define(LogicFunctions.Not, "<x-:b>", 1),
        ["exists"] = Define(LogicFunctions.Exists, "<x:b>", 1),
        ["type"] = Define(LogicFunctions.Type, "<x:s>", 1),
        ["error"] = Define(LogicFunctions.Error, "<s?:x>", 1),
        ["assert"] = Define(LogicFunctions.Assert, "<bs?:x>", 2),
        ["eval"] = Define(LogicFunctions.Eval, "<sx?:x>", 2),
        ["map"] = Define(HigherFunctions.Map, "<af>", 2),
        ["filter"] = Define(HigherFunctions.Filter, "<af>", 2),
        ["single"] = Define(HigherFunctions.Single, "<af?>", 2),
        ["reduce"] = Define(HigherFunctions.Reduce, "<afj?:j>", 3),
        ["sift"] = Define(HigherFunctions.Sift, "<o-f?:o>", 2),
        ["each"] = Define(HigherFunctions.Each, "<o-f:a>", 2),
        ["zip"] = Define(ListFunctions.Zip, "<a+>", 8, arity: 0),
        ["append"] = Define(ListFunctions.Append, "<xx:a>", 2),
        ["reverse"] = Define(ListFunctions.Reverse, "<a:a>", 1),
        ["sort"] = Define(ListFunctions.Sort, "<af?:a>", 2),
        ["shuffle"] = Define(ListFunctions.Shuffle, "<a:a>", 1),
        ["distinct"] = Define(ListFunctions.Distinct, "<x:x>", 1),
        ["keys"] = Define(ObjectFunctions.Keys, "<x-:a<s>>", 1),
        ["lookup"] = Define(ObjectFunctions.Lookup, "<x-s:x>", 2),
        ["spread"] = Define(ObjectFunctions.Spread, "<x-:a<o>>", 1),
        ["merge"] = Define(ObjectFunctions.Merge, "<a<o>:o>", 1),
        ["clone"] = Define(ObjectFunctions.Clone, "<(oa)-:o>", 1),
        ["base64encode"] = Define(EncodingFunctions.Base64Encode, "<s-:s>", 1),
        ["base64decode"] = Define(EncodingFunctions.Base64Decode, "<s-:s>", 1),
        ["encodeUrlComponent"] = Define(EncodingFunctions.EncodeUrlComponent, "<s-:s>", 1),
        ["encodeUrl"] = Define(EncodingFunctions.EncodeUrl, "<s-:s>", 1),
        ["decodeUrlComponent"] = Define(EncodingFunctions.DecodeUrlComponent, "<s-:s>", 1),
        ["decodeUrl"] = Define(EncodingFunctions.DecodeUrl, "<s-:s>", 1),
        ["toMillis"] = Define(DateFunctions.ToMillis, "<s-s?:n>", 2),
        ["fromMillis"] = Define(DateFunctions.FromMillis, "<n-s?s?:s>", 3),
        ["now"] = Define(DateFunctions.Now, "<s?s?:s>", 2),
        ["millis"] = Define(DateFunctions.Millis, "<:n>", 0),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static FunctionDefinition Define(NativeBody body, string signature, int parameters, int? arity = null)
        => new(body, Signature.Parse(signature), parameters, arity ?? parameters);
}
