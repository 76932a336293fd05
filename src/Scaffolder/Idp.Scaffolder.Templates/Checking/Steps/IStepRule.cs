namespace Idp.Scaffolder.Templates;

/// <summary>A rule that looks at one step.</summary>
internal interface IStepRule
{
    void Check(TemplateStep step, TemplateCheck check);
}
