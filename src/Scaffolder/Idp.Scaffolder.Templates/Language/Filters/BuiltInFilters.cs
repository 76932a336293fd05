using System.Collections.Frozen;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>The filters of nunjucks 3.2.4 by name.</summary>
internal static class BuiltInFilters
{
    public static readonly FrozenDictionary<string, FilterFunction> All = new Dictionary<string, FilterFunction>
    {
        ["abs"] = ValueFilters.Abs,
        ["batch"] = ListFilters.Batch,
        ["capitalize"] = TextFilters.Capitalize,
        ["center"] = TextFilters.Center,
        ["d"] = ValueFilters.Default,
        ["default"] = ValueFilters.Default,
        ["dictsort"] = SortFilters.SortMap,
        ["dump"] = ValueFilters.Dump,
        ["e"] = HtmlFilters.Escape,
        ["escape"] = HtmlFilters.Escape,
        ["first"] = ListFilters.First,
        ["float"] = ValueFilters.Float,
        ["forceescape"] = HtmlFilters.ForceEscape,
        ["groupby"] = SortFilters.Group,
        ["indent"] = TextFilters.Indent,
        ["int"] = ValueFilters.Int,
        ["join"] = ListFilters.Join,
        ["last"] = ListFilters.Last,
        ["length"] = ListFilters.Length,
        ["list"] = ListFilters.List,
        ["lower"] = TextFilters.Lower,
        ["nl2br"] = HtmlFilters.LineBreaks,
        ["random"] = ListFilters.Random,
        ["reject"] = SelectFilters.Reject,
        ["rejectattr"] = SelectFilters.RejectAttribute,
        ["replace"] = TextFilters.Replace,
        ["reverse"] = ListFilters.Reverse,
        ["round"] = ValueFilters.Round,
        ["safe"] = HtmlFilters.Safe,
        ["select"] = SelectFilters.Select,
        ["selectattr"] = SelectFilters.SelectAttribute,
        ["slice"] = ListFilters.Slice,
        ["sort"] = SortFilters.Sort,
        ["string"] = ValueFilters.Text,
        ["striptags"] = HtmlFilters.StripTags,
        ["sum"] = ListFilters.Sum,
        ["title"] = TextFilters.Title,
        ["trim"] = TextFilters.Trim,
        ["truncate"] = TextFilters.Truncate,
        ["upper"] = TextFilters.Upper,
        ["urlencode"] = UrlFilters.Encode,
        ["urlize"] = UrlFilters.Urlize,
        ["wordcount"] = TextFilters.WordCount,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
