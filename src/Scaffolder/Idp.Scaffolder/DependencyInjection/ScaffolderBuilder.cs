using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Community;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to a scaffolder that is being registered.</summary>
public sealed class ScaffolderBuilder
{
    internal ScaffolderBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that the scaffolder is registered in.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds an action, a singleton; a second call for the same type changes nothing.</summary>
    public ScaffolderBuilder AddAction<TAction>()
        where TAction : TemplateAction
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<TemplateAction, TAction>());
        return this;
    }

    /// <summary>Adds an action.</summary>
    public ScaffolderBuilder AddAction(TemplateAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        Services.AddSingleton(action);
        return this;
    }

    /// <summary>
    /// Adds the actions of <see cref="BuiltInActions"/>, once. They read by every <see cref="Idp.Scaffolder.Reading.ISourceReader"/> among the
    /// services, register in the <see cref="Idp.Scaffolder.BuiltIn.Catalogs.IScaffolderCatalog"/> there and wait by the <see cref="TimeProvider"/>
    /// there, where there is one; skeletons are written in the language of the services, so filters and values of yours work in them.
    /// </summary>
    /// <param name="configure">Changes the options, those that came with earlier calls included.</param>
    public ScaffolderBuilder AddBuiltInActions(Func<BuiltInActionOptions, BuiltInActionOptions>? configure = null)
        => AddSet<BuiltInActionSet, BuiltInActionOptions>(configure);

    /// <summary>Adds the actions of <see cref="CommunityActions"/>, once. They wait by the <see cref="TimeProvider"/> among the services, where there is one.</summary>
    /// <param name="configure">Changes the options, those that came with earlier calls included.</param>
    /// <param name="http">Sends the requests of <c>http:backstage:request</c>; see <see cref="CommunityActions.Create"/>. Null: what was given before, or the default.</param>
    public ScaffolderBuilder AddCommunityActions(
        Func<CommunityActionOptions, CommunityActionOptions>? configure = null, Func<IServiceProvider, HttpMessageInvoker>? http = null)
    {
        if (http is not null)
        {
            Services.AddSingleton(new RequestInvoker(http));
        }

        return AddSet<CommunityActionSet, CommunityActionOptions>(configure);
    }

    private ScaffolderBuilder AddSet<TSet, TOptions>(Func<TOptions, TOptions>? configure)
        where TSet : ActionSet
    {
        Services.TryAddEnumerable(ServiceDescriptor.Singleton<ActionSet, TSet>());
        if (configure is not null)
        {
            Services.AddSingleton(new OptionsChange<TOptions>(configure));
        }

        return this;
    }
}
