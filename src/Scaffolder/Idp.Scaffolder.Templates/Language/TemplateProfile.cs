namespace Idp.Scaffolder.Templates.Language;

/// <summary>Whose language a template is written in.</summary>
public enum TemplateProfile
{
    /// <summary>Backstage's scaffolder: values in <c>${{ }}</c>, nothing is escaped; as nunjitsu 0.6 where that succeeds, with the harmless methods of JavaScript that nunjucks allowed before it.</summary>
    Backstage,

    /// <summary>nunjucks 3.2.4 with its own defaults: values in <c>{{ }}</c>, written values are escaped for HTML.</summary>
    Nunjucks3,
}
