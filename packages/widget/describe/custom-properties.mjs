/** `--ess-*` → its role, in French, and what it must stand out from. */
export const CUSTOM_PROPERTIES = {
  '--ess-text': 'Texte courant et titres ; 4,5:1 sur la surface, la teinte et la teinte d’alerte.',
  '--ess-muted': 'Textes secondaires, notes ; 4,5:1 sur la surface et la teinte.',
  '--ess-surface': 'Fond du module. `transparent` laisse voir celui de la page.',
  '--ess-tint': 'Fond d’une réponse choisie ou survolée, de l’accueil régional.',
  '--ess-line': 'Filets et contours qui ne font que séparer ; aucun contraste requis.',
  '--ess-control': 'Bord des champs ; 3:1 sur la surface.',
  '--ess-accent':
    'Boutons, liens, progression, réponse choisie ; 4,5:1 sur la surface, la teinte et la teinte d’alerte.',
  '--ess-accent-strong': 'Les mêmes au survol ; 4,5:1 sur la surface et la teinte.',
  '--ess-on-accent': 'Texte du bouton principal ; 4,5:1 sur l’accent et l’accent fort.',
  '--ess-alert': 'Texte et filet d’un message d’erreur ; 4,5:1 sur la teinte d’alerte, 3:1 sur la surface.',
  '--ess-alert-tint': 'Fond d’un message d’erreur.',
  '--ess-focus': 'Contour de ce qui a le focus ; 3:1 sur la surface et la teinte.',
  '--ess-radius': 'Arrondi des coins.',
  '--ess-space': 'Espace de base : les marges et les écarts en sont des multiples.',
  '--ess-font': 'Police ; celle de la page par défaut.',
  '--ess-scroll-margin': 'Place laissée au-dessus d’un titre qui reçoit le focus, par exemple sous un bandeau fixe.',
};
