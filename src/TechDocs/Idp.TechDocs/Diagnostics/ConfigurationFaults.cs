using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What may be wrong with the configuration of a site.</summary>
internal static class ConfigurationFaults
{
    public static readonly DiagnosticDescriptor UnknownExtension = new(
        "IDP3002", "Unknown Markdown extension", DiagnosticSeverity.Warning,
        "The Markdown extension '{0}' is not known here; it is left out.", "{1}");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP3100", "Configuration not readable", DiagnosticSeverity.Error,
        "The configuration '{0}' cannot be read: {1}", "Correct the name, or add the file.");

    public static readonly DiagnosticDescriptor NotAMap = new(
        "IDP3101", "Configuration is no map", DiagnosticSeverity.Error,
        "The configuration is no map of keys and values.", "Write lines of 'key: value', as 'site_name: My docs', in one document.");

    public static readonly DiagnosticDescriptor DroppedKey = new(
        "IDP3102", "Key without effect", DiagnosticSeverity.Warning,
        "'{0}' has no effect in TechDocs{1}.", "Remove the key; a program that builds sites with this library can let it pass (SiteConfigurationOptions.AdditionalKeys).");

    public static readonly DiagnosticDescriptor DroppedThemeKey = new(
        "IDP3103", "Theme option without effect", DiagnosticSeverity.Warning,
        "'theme.{0}' has no effect in TechDocs.", "Remove the key.");

    public static readonly DiagnosticDescriptor WrongType = new(
        "IDP3104", "Value of the wrong kind", DiagnosticSeverity.Error,
        "'{0}' must be {1}, and this is {2}.", "Write {1}.");

    public static readonly DiagnosticDescriptor PythonTag = new(
        "IDP3105", "Python object refused", DiagnosticSeverity.Error,
        "The Python object '{0}' is not among those that TechDocs allows.", "Remove the option; no code of a site is run.");

    public static readonly DiagnosticDescriptor DocsFolderOutside = new(
        "IDP3106", "Pages outside of the site", DiagnosticSeverity.Error,
        "'docs_dir: {0}' {1}.", "Name a folder beside the configuration, as 'docs'.");

    public static readonly DiagnosticDescriptor BadInherit = new(
        "IDP3107", "Inherited configuration not usable", DiagnosticSeverity.Error,
        "The inherited configuration '{0}' cannot be used: {1}", "Correct the path; it is read from the folder of this file and must stay within the site.");

    public static readonly DiagnosticDescriptor RemovedCommand = new(
        "IDP3108", "Command removed", DiagnosticSeverity.Warning,
        "'{0}' would run a command, so it is left out.", "Remove the key.");

    public static readonly DiagnosticDescriptor UnknownPlugin = new(
        "IDP3109", "Plugin without effect", DiagnosticSeverity.Warning,
        "The plugin '{0}' is not known here: {1}.", "Remove it, or accept the difference.");

    public static readonly DiagnosticDescriptor HiddenVariable = new(
        "IDP3110", "Environment variable not given", DiagnosticSeverity.Info,
        "No environment variable of {0} is given to the site; {1} takes its place.", "Set it, and allow it by name: 'idp-docs --env NAME', or SiteConfigurationOptions.Environment in a program.");

    public static readonly DiagnosticDescriptor BadNav = new(
        "IDP3111", "Malformed navigation", DiagnosticSeverity.Error,
        "The navigation has {0} where {1} is expected.", "Write items as 'page.md', 'Title: page.md' or 'Title:' with a list of items below.");

    public static readonly DiagnosticDescriptor UnknownTag = new(
        "IDP3112", "Unknown tag", DiagnosticSeverity.Warning,
        "The tag '{0}' is unknown; the value is kept as it is.", "Remove the tag.");

    public static readonly DiagnosticDescriptor BadItem = new(
        "IDP3113", "Malformed item", DiagnosticSeverity.Error,
        "An item of '{0}' must be a name, or a name with its options, and this is {1}.", "Write '- name' or '- name:' with options indented below.");

    public static readonly DiagnosticDescriptor UnknownValidation = new(
        "IDP3114", "Unknown validation setting", DiagnosticSeverity.Warning,
        "'{0}' is no setting of 'validation' that takes {1}; it has no effect.",
        "Write omitted_files, not_found, absolute_links, unrecognized_links or anchors with warn, info, ignore or, for absolute_links, relative_to_docs.");

    public static readonly DiagnosticDescriptor OtherTheme = new(
        "IDP3115", "Theme replaced", DiagnosticSeverity.Info,
        "TechDocs shows every site with the theme 'material'; '{0}' and its options have no effect.", "Write 'name: material', or remove 'theme'.");
}
