import type { ThemeConfig } from 'antd';

/** The tokens of `styles/tokens.css` for the component library: ink, hairlines, one red, amber, green. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1f4e79',
    colorInfo: '#1f4e79',
    colorLink: '#1f4e79',
    colorError: '#b3261e',
    colorWarning: '#8a5a00',
    colorSuccess: '#1a6b3a',
    colorText: '#1d2126',
    colorTextSecondary: '#57606a',
    colorTextTertiary: '#6b7580',
    colorTextPlaceholder: '#8b949e',
    colorBorder: '#dfe3e8',
    colorBorderSecondary: '#eceff2',
    colorBgLayout: '#f6f7f8',
    borderRadius: 4,
    borderRadiusLG: 4,
    borderRadiusSM: 3,
    fontSize: 14,
    controlHeight: 30,
    controlHeightSM: 26,
    fontFamily: 'var(--sans)',
    boxShadow: '0 2px 10px rgba(29, 33, 38, 0.12)',
    boxShadowSecondary: '0 2px 10px rgba(29, 33, 38, 0.12)',
    motion: false,
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', paddingInline: 12 },
    Table: { headerBg: '#fbfcfc', headerColor: '#57606a', cellPaddingBlock: 7, cellPaddingInline: 10 },
    Tabs: { horizontalMargin: '0' },
  },
};
