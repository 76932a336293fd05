using System.Collections.Frozen;
using System.Collections.Immutable;
using Idp.Scaffolder.Templates.Language.Backstage;
using Idp.Scaffolder.Templates.Language.Caching;
using Idp.Scaffolder.Templates.Language.Filters;
using Idp.Scaffolder.Templates.Language.Globals;
using Idp.Scaffolder.Templates.Language.Json;
using Idp.Scaffolder.Templates.Language.Native;
using Idp.Scaffolder.Templates.Language.Parsing;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>What all renders of an engine share: the names it knows, and what it parsed. Thread-safe.</summary>
internal sealed class LanguageEnvironment
{
    public static readonly IReadOnlyDictionary<string, TemplateFunction> NoFunctions = ImmutableDictionary<string, TemplateFunction>.Empty;

    private readonly TemplateEngineOptions _options;
    private readonly ParserOptions _parserOptions;
    private readonly FrozenDictionary<string, FilterFunction> _hostFilters;
    private readonly FrozenDictionary<string, FilterFunction> _backstageFilters;
    private readonly FrozenDictionary<string, TestFunction> _hostTests;
    private readonly FrozenDictionary<string, object?> _globals;
    private readonly TextCache _texts;

    public LanguageEnvironment(TemplateEngineOptions options)
    {
        _options = options;
        _parserOptions = new ParserOptions(options.Limits, options.Loader is not null);
        _hostFilters = options.Filters.ToFrozenDictionary(static pair => pair.Key, static pair => HostFilters.Of(pair.Key, pair.Value), StringComparer.Ordinal);
        _hostTests = options.Tests.ToFrozenDictionary(static pair => pair.Key, static pair => HostFilters.Of(pair.Key, pair.Value), StringComparer.Ordinal);
        _backstageFilters = BackstageFilters.For(options.RepositoryHosts);
        _globals = options.Functions.Select(static pair => KeyValuePair.Create(pair.Key, (object?)new HostFunction(pair.Key, pair.Value)))
            .Concat(options.Globals.Select(static pair => KeyValuePair.Create(pair.Key, JsonInput.Of(pair.Value, freeze: true))))
            .GroupBy(static pair => pair.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.Last().Value, StringComparer.Ordinal);
        _texts = new TextCache(options.MaxCachedTexts, options.MaxCachedLength);
        Contexts = new ContextPool(this);
    }

    public TemplateLimits Limits => _options.Limits;

    public TemplateEngineOptions Options => _options;

    public ContextPool Contexts { get; }

    public ParsedText Parse(string text, TemplateSyntax syntax) => Parse(new TextKey(text, syntax, null));

    public FilterFunction? FindFilter(string name, TemplateSyntax syntax)
    {
        if (_hostFilters.TryGetValue(name, out var filter)
            || (syntax.Profile == TemplateProfile.Backstage && _backstageFilters.TryGetValue(name, out filter)))
        {
            return filter;
        }

        return BuiltInFilters.All.GetValueOrDefault(syntax.CookiecutterCompat && name == "jsonify" ? "dump" : name);
    }

    public IEnumerable<string> FilterNames => BuiltInFilters.All.Keys.Concat(_backstageFilters.Keys).Concat(_hostFilters.Keys);

    public string SuggestFilter(string name) => Suggestion.Among(name, FilterNames);

    public TestFunction? FindTest(string name) => _hostTests.GetValueOrDefault(name) ?? BuiltInTests.All.GetValueOrDefault(name);

    public string SuggestTest(string name) => Suggestion.Among(name, BuiltInTests.All.Keys.Concat(_hostTests.Keys));

    public object? FindGlobal(string name)
        => _globals.TryGetValue(name, out object? value) ? value
            : BuiltInGlobals.All.TryGetValue(name, out var function) ? function
            : Undefined.Value;

    /// <summary>The text of a name, relative to another; null when there is none.</summary>
    public ParsedText? Load(string name, ParsedText from)
    {
        if (_options.Loader is not { } loader)
        {
            throw new TemplateFault(LanguageFaults.NotLoaded, name, "this engine has no loader");
        }

        string path = TextName.Resolve(name, from.Name)
            ?? throw new TemplateFault(LanguageFaults.NotLoaded, name, "the name leads out of the tree");
        string? text;
        try
        {
            text = loader.Find(path);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw new TemplateFault(LanguageFaults.NotLoaded, name, failure.Message);
        }

        if (text is null)
        {
            return null;
        }

        var parsed = Parse(new TextKey(text, from.Syntax, path));
        return parsed.Fault is null ? parsed : throw new TemplateFault(parsed.Fault.Descriptor, parsed.Fault.Arguments) { Place = parsed.Fault.Place, Text = parsed };
    }

    private ParsedText Parse(TextKey key)
        => _texts.GetOrAdd(key, missing => missing.Syntax.IsNative
            ? NativeText.Parse(missing.Text, missing.Syntax, _parserOptions)
            : Parser.Parse(missing.Text, missing.Syntax, _parserOptions, missing.Name));
}
